using System.Globalization;
using System.Text.RegularExpressions;

namespace Handbook.Tests.Rendering;

/// <summary>Reads the path data of a drawing back into points on its lines.</summary>
internal static partial class PathReading
{
    public static IEnumerable<(double X, double Y)> PointsOf(string data)
    {
        (double X, double Y) here = (0, 0);
        var (start, control) = (here, here);
        foreach (var step in Step().Matches(data).Cast<Match>())
        {
            var n = Number().Matches(step.Groups["numbers"].Value).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
            var letter = step.Groups["letter"].Value[0];
            if (letter == 'z')
            {
                here = start;
                continue;
            }

            if (letter == 'a')
            {
                // Two half circles: there and back.
                yield return (here.X + n[5], here.Y);
                yield return (here.X + (n[5] / 2), here.Y - (n[5] / 2));
                yield return (here.X + (n[5] / 2), here.Y + (n[5] / 2));
                continue;
            }

            for (var i = 0; i < n.Count; i += letter == 'q' ? 4 : 2)
            {
                var from = here;
                control = letter == 'q' ? (from.X + n[i], from.Y + n[i + 1]) : ((2 * from.X) - control.X, (2 * from.Y) - control.Y);
                var to = letter == 'q' ? i + 2 : i;
                here = (from.X + n[to], from.Y + n[to + 1]);
                start = letter == 'm' && i == 0 ? here : start;
                yield return here;
                if (letter != 'm')
                {
                    yield return ((from.X + (2 * control.X) + here.X) / 4, (from.Y + (2 * control.Y) + here.Y) / 4);
                }
            }
        }
    }

    [GeneratedRegex(@"(?<letter>[amqtz])(?<numbers>[-\d ]*)")]
    private static partial Regex Step();

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Number();
}
