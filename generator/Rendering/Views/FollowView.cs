using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>One technique as the follow-along timer counts it. What the page shows already the script reads from the page.</summary>
internal sealed record FollowView
{
    public required string Title { get; init; }

    /// <summary>What the routine says of it; null on the technique's own page.</summary>
    public required string? Note { get; init; }

    /// <summary>The seconds of a hold, shortest and longest: "15-30".</summary>
    public required string Hold { get; init; }

    /// <summary>Spots or repeats a side, fewest and most: "3-4".</summary>
    public required string Count { get; init; }

    /// <summary>What is counted: "Spot" or "Repeat".</summary>
    public required string Noun { get; init; }

    /// <summary>The sides in the order they are done: "Left side,Right side"; empty when there are none.</summary>
    public required string Sides { get; init; }

    /// <summary>The pressure and its limit, in words.</summary>
    public required string Pressure { get; init; }

    /// <summary>What to do and what to keep off, for a page that has no other room for it.</summary>
    public required ImmutableArray<FollowList> Lists { get; init; }
}

/// <summary>Lines under a heading.</summary>
internal sealed record FollowList(string Heading, bool IsOrdered, ImmutableArray<string> Texts);
