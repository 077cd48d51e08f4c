using System.Collections.Immutable;

namespace Handbook.Rendering;

/// <summary>All that the follow-along timer says and counts, in the order it is done. Scripts get it as JSON, names in camel case.</summary>
internal sealed record FollowPlan
{
    public required string Title { get; init; }

    /// <summary>What must be read before the start, the strictest first.</summary>
    public required ImmutableArray<FollowRules> Before { get; init; }

    /// <summary>The stop signs, in view from the first second to the last; null when no such rule applies.</summary>
    public required FollowRules? Stop { get; init; }

    /// <summary>Whom to call in an emergency.</summary>
    public required string Call { get; init; }

    public required ImmutableArray<FollowItem> Items { get; init; }

    /// <summary>What to do afterwards, a line each.</summary>
    public required ImmutableArray<string> Next { get; init; }
}

/// <summary>Conditions under the words that lead to them: "Stop if you notice".</summary>
internal sealed record FollowRules(string Heading, ImmutableArray<string> Texts);

/// <summary>One technique with its dose in numbers.</summary>
internal sealed record FollowItem
{
    public required string Title { get; init; }

    /// <summary>What the routine says of it; null on the technique's own page.</summary>
    public required string? Note { get; init; }

    /// <summary>The sides in the order they are done, in words; a single empty text when there are none.</summary>
    public required ImmutableArray<string> Sides { get; init; }

    /// <summary>What is counted: "Spot" or "Repeat".</summary>
    public required string Noun { get; init; }

    /// <summary>What to do between two holds.</summary>
    public required string Between { get; init; }

    public required FollowRange Seconds { get; init; }

    /// <summary>Spots or repeats a side.</summary>
    public required FollowRange Count { get; init; }

    public required string Pressure { get; init; }

    public required string Limit { get; init; }

    public required ImmutableArray<string> SetUp { get; init; }

    public required ImmutableArray<string> Movement { get; init; }

    public required ImmutableArray<string> NoGo { get; init; }
}

/// <summary>What the dose allows, both ends included.</summary>
internal readonly record struct FollowRange(int Min, int Max);
