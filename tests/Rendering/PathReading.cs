using System.Globalization;
using System.Text.RegularExpressions;

namespace Handbook.Tests.Rendering;

/// <summary>Reads the path data of a drawing back into points that bound its lines.</summary>
internal static partial class PathReading
{
    public static IEnumerable<(double X, double Y)> PointsOf(string data)
    {
        (double X, double Y) here = (0, 0);
        var start = here;
        foreach (var step in Step().Matches(data).Cast<Match>())
        {
            var n = Number().Matches(step.Groups["numbers"].Value).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
            var letter = step.Groups["letter"].Value[0];
            if (letter == 'z')
            {
                here = start;
                continue;
            }

            var from = here;
            here = (from.X + n[^2], from.Y + n[^1]);
            start = letter == 'm' ? here : start;
            yield return here;
            if (letter == 'm')
            {
                continue;
            }

            foreach (var point in letter == 'a' ? OnArc(from, here, n) : OnCurve(from, n))
            {
                yield return point;
            }
        }
    }

    // The box of the whole ellipse that the arc is cut from.
    private static IEnumerable<(double X, double Y)> OnArc((double X, double Y) from, (double X, double Y) to, List<double> n)
    {
        var radius = Math.Max(n[0], n[1]);
        var (x, y) = ((to.X - from.X) / 2, (to.Y - from.Y) / 2);
        var half = Math.Sqrt((x * x) + (y * y));
        var away = half < 0.01 || Math.Abs(n[0] - n[1]) > 0.01 ? 0 : Math.Sqrt(Math.Max(0, (radius * radius) - (half * half))) / half * (n[3] > 0 ? 1 : -1);
        var center = (X: from.X + x - (y * away), Y: from.Y + y + (x * away));
        return [(center.X - radius, center.Y), (center.X + radius, center.Y), (center.X, center.Y - radius), (center.X, center.Y + radius)];
    }

    private static IEnumerable<(double X, double Y)> OnCurve((double X, double Y) from, List<double> n)
    {
        var points = new List<(double X, double Y)> { (0, 0) };
        points.AddRange(Enumerable.Range(0, n.Count / 2).Select(i => (n[2 * i], n[(2 * i) + 1])));
        for (var t = 0.1; t < 1; t += 0.1)
        {
            var row = points;
            while (row.Count > 1)
            {
                row = [.. row.Skip(1).Select((p, i) => (row[i].X + ((p.X - row[i].X) * t), row[i].Y + ((p.Y - row[i].Y) * t)))];
            }

            yield return (from.X + row[0].X, from.Y + row[0].Y);
        }
    }

    [GeneratedRegex(@"(?<letter>[mlqcaz])(?<numbers>[-\d. ]*)")]
    private static partial Regex Step();

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Number();
}
