using System.Collections.Immutable;
using System.Text;
using Handbook.Model;
using Handbook.Model.Maps;

namespace Handbook.Rendering.Maps;

/// <summary>The names of the landmarks of a close-up, beside the half of the body where nothing else is drawn.</summary>
internal static class Labels
{
    private const double LineHeight = 9;
    private const double BetweenLabels = 2.5;
    private const double FromBody = 54;
    private const int LongestLine = 11;

    public static string Of(Spot spot, Vantage from)
    {
        var window = spot.CloseUp.Window();
        var landmarks = (from.Site.Catalog.BodyMap?.Landmarks ?? []).Where(l => l.CloseUp == spot.CloseUp)
            .OrderBy(l => l.At.Value.Down).ThenBy(l => l.At.Value.Across)
            .Select(l => (At: l.At.Value, Lines: Wrapped(l.Label ?? Words.WithSmallLetter(from.Find<Term>(l.Term)!.Title.Value))))
            .ToImmutableArray();
        var other = spot.Side == BodySide.Left ? BodySide.Right : BodySide.Left;
        var isAtRight = Points.LeftOfPicture(spot.CloseUp.View()) == spot.Side;
        var drawn = new StringBuilder();
        var down = window.Top;
        for (var i = 0; i < landmarks.Length; i++)
        {
            var (at, lines) = landmarks[i];
            down = Math.Max(down + (LineHeight / 2), Math.Min(at.Down, LowestStart(landmarks.AsSpan()[i..], window)));
            drawn.Append(Label(lines, new MapPoint(isAtRight ? FromBody : -FromBody, down), Points.On(other, spot.CloseUp.View(), [at])[0]));
            down += (LineHeight * (lines.Length - 0.5)) + BetweenLabels;
        }

        return drawn.ToString();
    }

    // So high that all that follow still find room.
    private static double LowestStart(ReadOnlySpan<(MapPoint At, ImmutableArray<string> Lines)> rest, MapBox window)
    {
        var needed = 0.0;
        foreach (var (_, lines) in rest)
        {
            needed += (LineHeight * lines.Length) + BetweenLabels;
        }

        return window.Bottom - needed + (LineHeight / 2);
    }

    private static string Label(ImmutableArray<string> lines, MapPoint at, MapPoint mark)
    {
        var anchor = at.Across > 0 ? "start" : "end";
        var words = lines.Select((line, i) => Svg.Words(anchor, new MapPoint(at.Across, at.Down + 3 + (i * LineHeight)), line));
        var start = at with { Across = at.Across - (1.5 * Math.Sign(at.Across)) };
        var leader = $"M{MapPath.Number(start.Across)} {MapPath.Number(start.Down)}L{MapPath.Number(mark.Across)} {MapPath.Number(mark.Down)}";
        return string.Concat(words) + Svg.Path("leader", leader) + Svg.Disc("dot", mark, 1.3);
    }

    private static ImmutableArray<string> Wrapped(string words)
    {
        var lines = new List<string>();
        foreach (var word in words.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LongestLine)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return [.. lines];
    }
}
