using System.Globalization;
using System.Text;
using Handbook.Model.Maps;

namespace Handbook.Rendering.Maps;

/// <summary>Curves as the text of an SVG path, in whole units and as short as it goes: a drawing weighs what its numbers weigh.</summary>
internal static class MapPath
{
    public static string Closed(IReadOnlyList<MapPoint> points) => Of(Curve.Closed(points)) + "z";

    /// <summary>
    /// A line that corners pull and that passes halfway between each two of them, which takes half the numbers of a line through
    /// points. Halfway is a whole unit when all corners are even, or all odd.
    /// </summary>
    public static string Pulled(MapPoint start, IReadOnlyList<MapPoint> corners, MapPoint end) => Append(new StringBuilder("M"), start) + PulledOn(start, corners, end);

    /// <summary>The same, going on from where a line has come to.</summary>
    public static string PulledOn(MapPoint start, IReadOnlyList<MapPoint> corners, MapPoint end)
    {
        var text = Append(new StringBuilder("q"), corners[0] - start);
        var pen = start;
        for (var i = 0; i < corners.Count; i++)
        {
            var next = i + 1 < corners.Count ? Between(corners[i], corners[i + 1]) : end;
            Append(i == 1 ? text.Append('t') : text, next - pen);
            pen = next;
        }

        return text.ToString();
    }

    /// <summary>The same, back to where it began.</summary>
    public static string PulledRound(IReadOnlyList<MapPoint> corners) =>
        Between(corners[^1], corners[0]) is var start ? Pulled(start, corners, start) + "z" : string.Empty;

    /// <summary>A length or coordinate, to a tenth.</summary>
    public static string Number(double value) => (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    private static MapPoint Between(MapPoint one, MapPoint other) => 0.5 * (one + other);

    // Each piece is relative to where the pen really is, so that rounding does not add up. The slope at a point is the same on
    // both sides, which is what the command 's' is for: it says the first control once.
    private static string Of(Curve curve)
    {
        var pen = Whole(curve.Start);
        var text = Append(new StringBuilder("M"), pen).Append('c');
        Append(text, curve.Pieces[0].FirstControl - pen);
        for (var i = 0; i < curve.Pieces.Length; i++)
        {
            var piece = curve.Pieces[i];
            var step = Whole(piece.End - pen);
            Append(Append(i == 1 ? text.Append('s') : text, piece.SecondControl - pen), step);
            pen += step;
        }

        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, MapPoint point) => Append(Append(text, point.Across), point.Down);

    // A minus separates numbers as well as a blank does.
    private static StringBuilder Append(StringBuilder text, double value)
    {
        var number = Whole(value).ToString(CultureInfo.InvariantCulture);
        return text.Append(char.IsLetter(text[^1]) || number[0] == '-' ? string.Empty : " ").Append(number);
    }

    private static MapPoint Whole(MapPoint point) => new(Whole(point.Across), Whole(point.Down));

    // Minus nothing is nothing.
    private static double Whole(double value) => Math.Round(value, MidpointRounding.AwayFromZero) + 0.0;
}
