using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Text.Readability;

namespace Handbook.Reporting;

/// <summary>What only the finished pages tell: how hard they are to read, and which words of the glossary they use.</summary>
internal sealed record FinishedPages
{
    /// <summary>The pages of each article: its own first, then its sheets.</summary>
    public required FrozenDictionary<EntryId, ImmutableArray<GradedPage>> ByArticle { get; init; }

    /// <summary>Sheets that belong to no article.</summary>
    public required ImmutableArray<GradedPage> Others { get; init; }

    /// <summary>Slugs of the terms that a page links, outside of the glossary itself.</summary>
    public required FrozenSet<string> UsedTerms { get; init; }
}

/// <summary>A finished page and how hard it is to read.</summary>
/// <param name="Name">What it is to its article: "page", "sheet" or "large print".</param>
/// <param name="Limit">The highest grade it may have; null when it has no limit.</param>
internal sealed record GradedPage(string Name, ReadingGrade Grade, double? Limit)
{
    public bool IsTooHard => Grade.Grade > Limit;
}
