using System.Globalization;
using System.Text;
using Handbook.Model.Maps;

namespace Handbook.Rendering.Maps;

/// <summary>Curves as the text of an SVG path, to a tenth of a unit and as short as it goes.</summary>
internal static class MapPath
{
    public static string Closed(IReadOnlyList<MapPoint> points) => Of(Curve.Closed(points)) + "Z";

    public static string Open(IReadOnlyList<MapPoint> points) => Of(Curve.Open(points));

    /// <summary>The line on both halves.</summary>
    public static string OpenOnBoth(IReadOnlyList<MapPoint> points) => Open(points) + Open([.. points.Select(p => p.Mirrored)]);

    /// <summary>The area on both halves.</summary>
    public static string ClosedOnBoth(IReadOnlyList<MapPoint> points) => Closed(points) + Closed([.. points.Select(p => p.Mirrored)]);

    /// <summary>A length or coordinate.</summary>
    public static string Number(double value) => Tenth(value).ToString("0.#", CultureInfo.InvariantCulture);

    // Each piece is relative to where the pen really is, so that rounding does not add up. The slope at a point is the same on
    // both sides, which is what the command 's' is for: it says the first control once.
    private static string Of(Curve curve)
    {
        var pen = new MapPoint(Tenth(curve.Start.Across), Tenth(curve.Start.Down));
        var text = new StringBuilder("M");
        Append(text, pen);
        var isFirst = true;
        foreach (var piece in curve.Pieces)
        {
            text.Append(isFirst ? 'c' : 's');
            if (isFirst)
            {
                Append(text, piece.FirstControl - pen);
            }

            Append(text, piece.SecondControl - pen);
            pen += Append(text, piece.End - pen);
            isFirst = false;
        }

        return text.ToString();
    }

    // A minus separates numbers as well as a blank does.
    private static MapPoint Append(StringBuilder text, MapPoint point)
    {
        var rounded = new MapPoint(Tenth(point.Across), Tenth(point.Down));
        Append(text, rounded.Across);
        Append(text, rounded.Down);
        return rounded;
    }

    private static void Append(StringBuilder text, double value)
    {
        var number = value.ToString("#.#;-#.#;0", CultureInfo.InvariantCulture);
        text.Append(char.IsLetter(text[^1]) || number[0] == '-' ? string.Empty : " ").Append(number);
    }

    // Minus nothing is nothing.
    private static double Tenth(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0;
}
