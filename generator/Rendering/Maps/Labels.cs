using System.Collections.Immutable;
using System.Text;
using Handbook.Model;
using Handbook.Model.Maps;

namespace Handbook.Rendering.Maps;

/// <summary>The names of the landmarks of a close-up, beside the half of the body where nothing else is drawn.</summary>
internal static class Labels
{
    // Around the end of a line.
    private const string Dot = "m-1 0a1 1 0 1 0 2 0 1 1 0 1 0-2 0";

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
        var (words, leaders) = (new StringBuilder(), new StringBuilder());
        var down = window.Top;
        for (var i = 0; i < landmarks.Length; i++)
        {
            var (at, lines) = landmarks[i];
            down = Math.Max(down + (LineHeight / 2), Math.Min(at.Down, LowestStart(landmarks.AsSpan()[i..], window)));
            var label = new MapPoint(isAtRight ? FromBody : -FromBody, Math.Round(down));
            words.Append(Label(lines, label));
            leaders.Append(Leader(label, Points.On(other, spot.CloseUp.View(), [at])[0]));
            down += (LineHeight * (lines.Length - 0.5)) + BetweenLabels;
        }

        return words + Svg.Path("leader", leaders.ToString());
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

    private static string Label(ImmutableArray<string> lines, MapPoint at) => string.Concat(
        lines.Select((line, i) => Svg.Words(at.Across > 0 ? "start" : "end", at with { Down = at.Down + 3 + (i * LineHeight) }, line)));

    private static string Leader(MapPoint label, MapPoint mark) =>
        $"M{MapPath.Number(label.Across - Math.Sign(label.Across))} {MapPath.Number(label.Down)}L{MapPath.Number(mark.Across)} {MapPath.Number(mark.Down)}{Dot}";

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
