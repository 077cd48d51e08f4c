using System.Collections.Immutable;

namespace Handbook.Planning.Sheets;

/// <summary>A sheet in large print as boxes on paper, before it is known in which size and what of it has room.</summary>
internal sealed record LargeLayout
{
    /// <summary>Room between the boxes of a page, in millimetres.</summary>
    public const double Gap = 1.2;

    /// <summary>The page with all that must be read first.</summary>
    public required ImmutableArray<PaperBox> Before { get; init; }

    /// <summary>The page with what to do.</summary>
    public required ImmutableArray<PaperBox> Todo { get; init; }

    /// <summary>When to stop, said again on the page with what to do.</summary>
    public required PaperBox Stops { get; init; }

    /// <summary>How sure we are, and which version it is: before the steps, or below them when they leave room for it.</summary>
    public required PaperBox Foot { get; init; }

    /// <summary>The week to tick off.</summary>
    public required PaperBox Grid { get; init; }
}
