using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>All that must be read before the steps of a sheet, in the few words that paper has room for.</summary>
internal sealed record SheetSafetyView
{
    /// <summary>What must be read before a gated technique; empty for all others.</summary>
    public required ImmutableArray<string> Gates { get; init; }

    /// <summary>For the stylesheet: which of the three columns on paper is wide.</summary>
    public string Columns { get; init; } = "even";

    /// <summary>Those with rules only, the strictest first.</summary>
    public required ImmutableArray<SheetRules> Groups { get; init; }
}

/// <summary>The rules of one kind on paper.</summary>
/// <param name="Kind">For the stylesheet: <c>never</c>, <c>ask-first</c>, <c>caution</c>, <c>stop</c>.</param>
/// <param name="Heading">As far as the condition: "Do not use if you have".</param>
/// <param name="Lines">The items of the list: the short words of a rule, or of all rules of a group.</param>
internal sealed record SheetRules(string Kind, string Heading, ImmutableArray<string> Lines);
