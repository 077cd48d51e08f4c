using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>All that must be read before the steps.</summary>
internal sealed record SafetyView
{
    /// <summary>What must be read before a gated technique; empty for all others.</summary>
    public required ImmutableArray<string> Gates { get; init; }

    /// <summary>Those with rules only, the strictest first.</summary>
    public required ImmutableArray<SafetyGroup> Groups { get; init; }
}

/// <summary>The rules of one kind.</summary>
/// <param name="Kind">For the stylesheet: <c>never</c>, <c>ask-first</c>, <c>caution</c>, <c>stop</c>, <c>red-flag</c>.</param>
/// <param name="Heading">As far as the condition: "Do not use if you have".</param>
internal sealed record SafetyGroup(string Kind, string Heading, ImmutableArray<RuleView> Rules);

/// <summary>A safety rule.</summary>
internal sealed record RuleView
{
    /// <summary>The id of its place on the safety page.</summary>
    public required string Anchor { get; init; }

    public required string Href { get; init; }

    public required string Text { get; init; }

    public string? Reason { get; init; }

    /// <summary>What lists it, without what <see cref="ListedByAll"/> says; filled on the safety page only.</summary>
    public ImmutableArray<LinkItem> ListedBy { get; init; } = [];

    /// <summary>Filled on the safety page only.</summary>
    public ImmutableArray<LinkItem> Sources { get; init; } = [];

    /// <summary>"Applies to every technique."; null when it does not, and where the page does not ask.</summary>
    public string? ListedByAll { get; init; }
}

/// <summary>Signs that need help, and whom to call.</summary>
/// <param name="Level">For the stylesheet: <c>immediate</c>, <c>urgent</c>, <c>routine</c>.</param>
/// <param name="Word">The level in words: "Emergency".</param>
internal sealed record CareCard(string Level, string Word, string Call, ImmutableArray<RuleView> Signs);
