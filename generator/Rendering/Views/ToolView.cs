using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The page of a tool.</summary>
internal sealed record ToolView
{
    public required Frame Page { get; init; }

    public required string Summary { get; init; }

    public required StatusView Status { get; init; }

    public required ImmutableArray<FactView> Facts { get; init; }

    public required ProseView Prose { get; init; }

    public required ImmutableArray<CardView> Techniques { get; init; }

    public required ImmutableArray<LinkItem> SofterFor { get; init; }

    public required ImmutableArray<LinkItem> Substitutes { get; init; }

    /// <summary>What it says of research.</summary>
    public required ClaimsView Claims { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }

    public required ImmutableArray<LinkItem> Sources { get; init; }
}
