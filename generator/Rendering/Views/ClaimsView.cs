using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>What a page says of research.</summary>
internal sealed record ClaimsView(ImmutableArray<ClaimView> Known, ImmutableArray<ClaimView> NotKnown);

/// <summary>One claim, with how certain it is and what it rests on.</summary>
internal sealed record ClaimView
{
    public required string Anchor { get; init; }

    public required string Text { get; init; }

    /// <summary>"very low"; null when it is not graded.</summary>
    public string? Certainty { get; init; }

    public string? Population { get; init; }

    public required ImmutableArray<LinkItem> Sources { get; init; }

    /// <summary>The articles that make it.</summary>
    public required ImmutableArray<LinkItem> MadeBy { get; init; }
}

/// <summary>The page of all claims.</summary>
internal sealed record EvidencePageView
{
    public required Frame Page { get; init; }

    public required string Summary { get; init; }

    public required ProseView Prose { get; init; }

    /// <summary>All of the handbook, in the order of the file.</summary>
    public required ClaimsView Claims { get; init; }

    /// <summary>What each grade of certainty means.</summary>
    public required ImmutableArray<FactView> Grades { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }

    public required ImmutableArray<LinkItem> Sources { get; init; }
}
