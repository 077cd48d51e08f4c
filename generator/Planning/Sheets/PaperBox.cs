using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Planning.Sheets;

/// <summary>A piece of a sheet of paper. How high it is follows from its width and from the size of the sheet's type. Lengths are in millimetres.</summary>
internal abstract record PaperBox
{
    /// <summary>A paragraph.</summary>
    internal sealed record Words(ImmutableArray<WordRun> Runs, PaperType Type) : PaperBox
    {
        public Words(string text, PaperType type)
            : this([new WordRun(text, type.IsBold)], type)
        {
        }
    }

    /// <summary>Boxes below each other.</summary>
    internal sealed record Stack(ImmutableArray<PaperBox> Boxes, double Gap = 0) : PaperBox;

    /// <summary>Boxes beside each other, as high as the highest.</summary>
    internal sealed record Row(ImmutableArray<PaperColumn> Columns) : PaperBox;

    /// <summary>A box with room around it for a border, padding, a number or a name.</summary>
    internal sealed record Inset(PaperBox Box, double Sides, double Above = 0, double Below = 0) : PaperBox;

    /// <summary>What is never lower than this, such as a line to write on.</summary>
    internal sealed record AtLeast(double Height, PaperBox? Box = null) : PaperBox;

    /// <summary>A part that an author has in hand, and where it is written.</summary>
    internal sealed record Part(string Name, Location Place, PaperBox Box) : PaperBox;
}

/// <summary>A column of a row.</summary>
internal sealed record PaperColumn(double Width, PaperBox Box);

/// <summary>Text of one weight.</summary>
internal sealed record WordRun(string Text, bool IsBold = false);

/// <summary>How a paragraph is set.</summary>
/// <param name="OfBody">Its size, as a part of the size of the sheet's type.</param>
internal readonly record struct PaperType(double OfBody, bool IsBold = false)
{
    /// <summary>The size in points that it keeps, whatever the size of the sheet's type; 0 for none.</summary>
    public double FixedPt { get; private init; }

    /// <summary>Line height as a part of the size.</summary>
    public double Leading { get; init; } = 1.14;

    public static PaperType Body { get; } = new(1);

    public static PaperType Bold { get; } = new(1, IsBold: true);

    /// <summary>As small as type on a sheet may be.</summary>
    public static PaperType Small { get; } = Of(9.5);

    public static PaperType Of(double pt, bool isBold = false) => new(0, isBold) { FixedPt = pt };

    public double SizeAt(double bodyPt) => FixedPt > 0 ? FixedPt : OfBody * bodyPt;
}
