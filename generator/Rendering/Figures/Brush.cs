using System.Collections.Immutable;

namespace Handbook.Rendering.Figures;

/// <summary>How a mark is drawn: the class that gives its colour, and how thick its line is, in centimetres as in the style sheet.</summary>
/// <param name="IsDrawnTwice">Whether a thicker dark line lies below it, of which only a rim is seen.</param>
internal sealed record Brush(string Class, double Width, bool IsDrawnTwice = true)
{
    /// <summary>How much thicker the dark line below is, in all.</summary>
    public const double Rim = 2.8;

    public static readonly Brush Skin = new("k", 6);
    public static readonly Brush Neck = new("n", 10);
    public static readonly Brush Face = new("e", 14);
    public static readonly Brush Nose = new("u", 3);
    public static readonly Brush Hair = new("h", 20);
    public static readonly Brush Temple = new("v", 13, IsDrawnTwice: false);
    public static readonly Brush Ear = new("r", 4, IsDrawnTwice: false);
    public static readonly Brush Eye = new("i", 2, IsDrawnTwice: false);
    public static readonly Brush Shirt = new("s", 11);
    public static readonly Brush Trousers = new("t", 10);
    public static readonly Brush Ball = new("o", 12);
    public static readonly Brush Touch = new("d", 4);
    public static readonly Brush Ring = new("c", 2.2);
    public static readonly Brush Ground = new("g", 0, IsDrawnTwice: false);
    public static readonly Brush Board = new("a", 1.4, IsDrawnTwice: false);
    public static readonly Brush Side = new("b", 1.4, IsDrawnTwice: false);
    public static readonly Brush Bar = new("w", 3);
    public static readonly Brush Pillow = new("p", 7);

    public static readonly ImmutableArray<Brush> All =
        [Skin, Neck, Face, Nose, Hair, Temple, Ear, Eye, Shirt, Trousers, Ball, Touch, Ring, Ground, Board, Side, Bar, Pillow];

    /// <summary>How far the line reaches to either side.</summary>
    public double Half => (Width + (IsDrawnTwice ? Rim : 0)) / 2;
}
