using System.Globalization;
using System.Text;

namespace Handbook.Rendering.Figures;

/// <summary>Writes lines as SVG path data: whole numbers, each counted from the point before, so that it stays short.</summary>
internal sealed class PathText(V2 shift)
{
    private readonly StringBuilder text = new();
    private (int X, int Y) here;

    public string Of(Line line)
    {
        text.Clear();
        here = default;
        foreach (var piece in line.Pieces)
        {
            var points = piece.Points.Select(p => Whole(p + shift)).ToList();
            switch (piece.Shape)
            {
                case LineShape.Soft:
                    Soft(points);
                    break;
                case LineShape.Circle:
                    Circle(points[0], points[1].X - points[0].X);
                    break;
                default:
                    Straight(points, isClosed: piece.Shape == LineShape.Ring);
                    break;
            }
        }

        return text.ToString();
    }

    private static (int X, int Y) Whole(V2 point) => (Whole(point.X), Whole(point.Y));

    private static int Whole(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);

    private static (int X, int Y) Middle((int X, int Y) a, (int X, int Y) b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    // After the first pair of numbers of a move, all others are lines.
    private void Straight(List<(int X, int Y)> points, bool isClosed)
    {
        text.Append('m');
        points.ForEach(To);
        if (isClosed || points.Count == 1)
        {
            text.Append('z');
            here = points[0];
        }
    }

    // Curves from middle to middle of neighbours. After the first, a control point is the one before, seen through the middle
    // between them, and need not be written; for that the middles must be whole: all points are even.
    private void Soft(List<(int X, int Y)> points)
    {
        var even = points.ConvertAll(p => (X: p.X & ~1, Y: p.Y & ~1));
        text.Append('m');
        To(Middle(even[^1], even[0]));
        text.Append('q');
        var from = here;
        To(even[0]);
        here = from;
        To(Middle(even[0], even[1]));
        text.Append('t');
        for (var i = 1; i < even.Count; i++)
        {
            To(Middle(even[i], even[(i + 1) % even.Count]));
        }
    }

    private void Circle((int X, int Y) left, int width)
    {
        text.Append('m');
        To(left);
        text.Append(CultureInfo.InvariantCulture, $"a1 1 0 0 0 {width} 0 1 1 0 0 0-{width} 0");
    }

    private void To((int X, int Y) point)
    {
        Number(point.X - here.X);
        Number(point.Y - here.Y);
        here = point;
    }

    private void Number(int number)
    {
        if (number >= 0 && !char.IsAsciiLetter(text[^1]))
        {
            text.Append(' ');
        }

        text.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
