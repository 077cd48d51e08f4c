using System.Globalization;
using System.Text;

namespace Handbook.Rendering.Figures;

/// <summary>Writes outlines as SVG path data: whole numbers, each counted from the point before, so that it stays short.</summary>
internal sealed class PathText(Func<V2, V2> fit, double scale)
{
    private readonly StringBuilder text = new();
    private (int X, int Y) start;
    private (int X, int Y) here;

    public string Of(Outline outline)
    {
        text.Clear();
        here = default;
        foreach (var step in outline.Steps)
        {
            Write(step);
        }

        return text.ToString();
    }

    private static int Whole(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);

    private void Write(PathStep step)
    {
        text.Append(step.Letter);
        if (step.Letter == 'z')
        {
            here = start;
            return;
        }

        if (step.Letter == 'a')
        {
            Number(step.IsHalfOfEllipse ? HalfOfWay(step.To) : Whole(step.Half.X * scale), isFirst: true);
            Number(Whole(step.Half.Y * scale));
            Number(Whole(step.Turn));
            text.Append(step.IsLong ? " 1 0" : " 0 0");
        }

        foreach (var via in step.Via)
        {
            Point(via);
        }

        here = Point(step.To);
        if (step.Letter == 'm')
        {
            start = here;
        }
    }

    // A half ellipse whose size is rounded up beyond half its way is no longer a half; one rounded down is stretched to fit.
    private int HalfOfWay(V2 to)
    {
        var way = new V2(Whole(fit(to).X) - here.X, Whole(fit(to).Y) - here.Y);
        return Math.Max(1, (int)(way.Length / 2));
    }

    private (int X, int Y) Point(V2 point)
    {
        var (x, y) = (Whole(fit(point).X), Whole(fit(point).Y));
        Number(x - here.X, isFirst: char.IsAsciiLetter(text[^1]));
        Number(y - here.Y);
        return (x, y);
    }

    private void Number(int number, bool isFirst = false)
    {
        if (number >= 0 && !isFirst)
        {
            text.Append(' ');
        }

        text.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
