using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The page of sources.</summary>
internal sealed record SourcesView
{
    public required Frame Page { get; init; }

    public required string Summary { get; init; }

    public required ProseView Prose { get; init; }

    /// <summary>What each letter of strength means.</summary>
    public required ImmutableArray<FactView> Strengths { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<SourceView> Items { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }
}

/// <summary>A publication.</summary>
internal sealed record SourceView
{
    public required string Anchor { get; init; }

    public required string Title { get; init; }

    /// <summary>Authors, year and publisher, as far as they are known; null when nothing is.</summary>
    public string? Imprint { get; init; }

    public string? Address { get; init; }

    /// <summary>"Systematic review".</summary>
    public required string Kind { get; init; }

    /// <summary>"A"; null when it is not graded.</summary>
    public string? Strength { get; init; }

    public DateView? Retrieved { get; init; }

    public string? Note { get; init; }

    public string? CommercialInterest { get; init; }

    public required ImmutableArray<LinkItem> CitedBy { get; init; }
}
