using System.Collections.Immutable;
using Handbook.Text.Readability;

namespace Handbook.Checking;

/// <summary>What is remembered of a page once its bytes are gone: targets, links, and what is wrong within it.</summary>
internal sealed record PageFacts(string Path, PageOrigin Origin)
{
    /// <summary>What a fragment may lead to: ids, and names of anchors. Null when the page could not be read to its end.</summary>
    public required IReadOnlySet<string>? Targets { get; init; }

    /// <summary>The addresses of the page, each once for each attribute it stands in.</summary>
    public required ImmutableArray<PageLink> Links { get; init; }

    /// <summary>How hard it is to read; null when that was not asked, or the page could not be read to its end.</summary>
    public ReadingGrade? Reading { get; init; }

    /// <summary>Whether its style sheets may hold pictures and fonts as addresses (<c>data:</c>).</summary>
    public bool MayLoadData { get; init; } = true;

    public required ImmutableArray<Mistake> Mistakes { get; init; }
}
