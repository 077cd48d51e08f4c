using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The safety page: its prose, whom to call, and every rule.</summary>
internal sealed record SafetyPageView
{
    public required Frame Page { get; init; }

    public required string Summary { get; init; }

    public required ProseView Prose { get; init; }

    public required ImmutableArray<CareCard> Care { get; init; }

    /// <summary>All rules but the red flags.</summary>
    public required ImmutableArray<SafetyGroup> Groups { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }
}
