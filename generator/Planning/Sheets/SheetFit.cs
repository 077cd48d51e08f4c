using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Text;

namespace Handbook.Planning.Sheets;

/// <summary>How a sheet fits on its page, worked out without a browser. Heights are in millimetres at a width of <see cref="Width"/>.</summary>
/// <param name="TypePt">The size of the sheet's type in points.</param>
/// <param name="Parts">What authors have in hand, the heaviest first.</param>
internal sealed record SheetFit(double TypePt, double Height, ImmutableArray<PartWeight> Parts)
{
    public const double Width = 180;

    /// <summary>As high as fits on A4 and US Letter in every engine that was measured.</summary>
    public const double Page = 239;

    /// <summary>As high as a sheet may be.</summary>
    public const double Limit = 236;

    /// <summary>As high as still fits when a wider font steps in.</summary>
    public const double Comfortable = 219;

    // Engines round every line and box to fractions of a pixel.
    private const double Rounding = 0.2;

    private static readonly ImmutableArray<double> TypeSizes = [11, 10.5, 10, 9.5];

    public bool IsOver => Height > Limit;

    public bool IsTight => Height > Comfortable;

    /// <summary>What is left of the page.</summary>
    public double Spare => Page - Height;

    /// <summary>The largest size of type with which the sheet fits comfortably, and the smallest when none does.</summary>
    public static SheetFit Of(PaperBox sheet)
    {
        var sizes = TypeSizes.Select(pt => At(pt, sheet));
        return sizes.FirstOrDefault(f => !f.IsTight) ?? At(TypeSizes[^1], sheet);
    }

    public static SheetFit At(double typePt, PaperBox sheet)
    {
        var parts = new List<PartWeight>();
        var height = HeightOf(sheet, Width, typePt, parts) + Rounding;
        return new SheetFit(typePt, height, [.. parts.OrderByDescending(p => p.Weight)]);
    }

    /// <summary>The height of a piece that stands alone.</summary>
    public static double HeightOf(PaperBox box, double width, double typePt) => HeightOf(box, width, typePt, []);

    private static double HeightOf(PaperBox box, double width, double pt, List<PartWeight> parts) => box switch
    {
        PaperBox.Words b => LineBreaker.HeightOf(LineBreaker.CountLines(b.Runs, width, b.Type.SizeAt(pt)), b.Type, pt),
        PaperBox.Stack b => b.Boxes.Sum(inner => HeightOf(inner, width, pt, parts)) + (b.Gap * Math.Max(0, b.Boxes.Length - 1)),
        PaperBox.Row b => b.Columns.Select(c => HeightOf(c.Box, c.Width, pt, parts)).DefaultIfEmpty().Max(),
        PaperBox.Inset b => HeightOf(b.Box, width - b.Sides, pt, parts) + b.Above + b.Below,
        PaperBox.AtLeast b => Math.Max(b.Height, b.Box is null ? 0 : HeightOf(b.Box, width, pt, parts)),
        PaperBox.Part b => Weigh(b, width, HeightOf(b.Box, width, pt, parts), parts),
        _ => throw new UnreachableException(),
    };

    private static double Weigh(PaperBox.Part part, double width, double height, List<PartWeight> parts)
    {
        parts.Add(new PartWeight(part.Name, part.Place, height * width / Width));
        return height;
    }
}

/// <summary>A part of a sheet.</summary>
/// <param name="Weight">How high it would be over the whole width.</param>
internal sealed record PartWeight(string Name, Location Place, double Weight);
