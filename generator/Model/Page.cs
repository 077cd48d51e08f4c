using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>A page of prose.</summary>
internal sealed record Page(ArticleHead Head) : Article(Head)
{
    /// <summary>Its place in the menu, lowest first; null for a page that is not in the menu.</summary>
    public int? Menu { get; init; }

    /// <summary>The techniques that the home page shows, in this order; none for all.</summary>
    public ImmutableArray<Located<string>> Featured { get; init; } = [];
}
