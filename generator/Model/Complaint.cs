using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>What a reader comes with: low back pain, an ache in the buttock.</summary>
internal sealed record Complaint(ArticleHead Head) : Article(Head)
{
    /// <summary>The professional name, where it differs from the title.</summary>
    public string? Gloss { get; init; }

    /// <summary>Ids of safety rules of kind red flag.</summary>
    public required ImmutableArray<Located<string>> RedFlags { get; init; }
}
