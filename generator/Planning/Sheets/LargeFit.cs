using System.Collections.Immutable;

namespace Handbook.Planning.Sheets;

/// <summary>How a sheet in large print fits on its pages, worked out without a browser.</summary>
/// <param name="TypePt">The size of its type in points.</param>
/// <param name="Before">The page with all that must be read first.</param>
/// <param name="Todo">The page with what to do.</param>
internal sealed record LargeFit(double TypePt, SheetFit Before, SheetFit Todo)
{
    /// <summary>How many pages a sheet in large print should have.</summary>
    public const int Wanted = 2;

    /// <summary>As small as large print may be.</summary>
    public const double SmallestPt = 14;

    private static readonly ImmutableArray<double> TypeSizes = [18, 17, 16, 15, SmallestPt];

    /// <summary>Whether the page with what to do says again when to stop, and so leaves the foot to the page before.</summary>
    public bool SaysStopsAgain { get; init; } = true;

    /// <summary>The page with the week to tick off, from 1; 0 when none has room for it.</summary>
    public int GridPage { get; init; }

    /// <summary>How many pages it takes in truth.</summary>
    public int Pages { get; init; } = Wanted;

    public bool IsOver => Before.IsOver || Todo.IsOver;

    /// <summary>The largest size of type with which each page fits. When to stop is said again rather than have larger type.</summary>
    public static LargeFit Of(LargeLayout layout)
    {
        var fits = TypeSizes.Select(pt => At(pt, layout, saysStopsAgain: true)).Concat(TypeSizes.Select(pt => At(pt, layout, saysStopsAgain: false)));
        return fits.FirstOrDefault(f => !f.IsOver) is { } fit
            ? fit with { GridPage = GridPageOf(fit, layout) }
            : At(SmallestPt, layout, saysStopsAgain: true) with { Pages = PagesOf(BoxesOf(layout, saysStopsAgain: true)) };
    }

    private static LargeFit At(double pt, LargeLayout layout, bool saysStopsAgain)
    {
        var (before, todo) = BoxesOf(layout, saysStopsAgain);
        return new LargeFit(pt, SheetFit.At(pt, PageOf(before)), SheetFit.At(pt, PageOf(todo))) { SaysStopsAgain = saysStopsAgain };
    }

    private static (ImmutableArray<PaperBox> Before, ImmutableArray<PaperBox> Todo) BoxesOf(LargeLayout layout, bool saysStopsAgain) => saysStopsAgain
        ? ([.. layout.Before, layout.Foot], [layout.Stops, .. layout.Todo])
        : (layout.Before, [.. layout.Todo, layout.Foot]);

    private static PaperBox.Stack PageOf(ImmutableArray<PaperBox> boxes) => new(boxes, LargeLayout.Gap);

    // Beside the steps, where it is filled in; before them when there is no room.
    private static int GridPageOf(LargeFit fit, LargeLayout layout)
    {
        var grid = SheetFit.HeightOf(layout.Grid, SheetFit.Width, fit.TypePt) + LargeLayout.Gap;
        return fit.Todo.Height + grid <= SheetFit.Limit ? 2 : fit.Before.Height + grid <= SheetFit.Limit ? 1 : 0;
    }

    private static int PagesOf((ImmutableArray<PaperBox> Before, ImmutableArray<PaperBox> Todo) boxes) => PagesOf(boxes.Before) + PagesOf(boxes.Todo);

    // Boxes are not broken between pages unless they are higher than one.
    private static int PagesOf(ImmutableArray<PaperBox> boxes)
    {
        var pages = 1;
        var filled = 0.0;
        foreach (var height in boxes.Select(b => SheetFit.HeightOf(b, SheetFit.Width, SmallestPt) + LargeLayout.Gap))
        {
            filled += height;
            while (filled > SheetFit.Limit)
            {
                pages++;
                filled = Math.Max(height <= SheetFit.Limit ? height : filled - SheetFit.Limit, 0);
            }
        }

        return pages;
    }
}
