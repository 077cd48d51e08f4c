using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The page of one cheat sheet in large print.</summary>
internal sealed record LargeSheetView(Frame Page, Sheet Sheet)
{
    /// <summary>What it is: <c>Large print, 2 pages</c>.</summary>
    public required string Words { get; init; }

    /// <summary>What must be read before the steps: <c>page 1</c>.</summary>
    public required string First { get; init; }

    /// <summary>The page with the week to tick off, from 1; 0 when there is no room for it.</summary>
    public required int GridPage { get; init; }

    /// <summary>When to stop, said again beside the steps; null when there is no room for it.</summary>
    public SheetRules? Stops { get; init; }

    /// <summary>The sheet on one page.</summary>
    public required string SheetHref { get; init; }

    public ImmutableArray<LinkView> Pdfs { get; init; } = [];
}
