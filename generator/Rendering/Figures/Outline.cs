namespace Handbook.Rendering.Figures;

/// <summary>
/// One or more closed lines on the picture. All run the same way round, so that overlapping parts of one outline are filled as one:
/// drawn with the stroke below the fill, only the line around all of them is seen.
/// </summary>
internal sealed class Outline
{
    private readonly List<PathStep> steps = [];
    private readonly List<Disc> inside = [];

    public IReadOnlyList<PathStep> Steps => steps;

    /// <summary>Discs and points; no part of the outline lies beyond all of them.</summary>
    public IReadOnlyList<Disc> Inside => inside;

    /// <summary>A tapered limb with round ends; the bulges widen it in the middle of either side.</summary>
    public Outline Limb(Disc a, Disc b, double bulgeLeft = 0, double bulgeRight = 0)
    {
        var way = b.Center - a.Center;
        var slope = (a.Radius - b.Radius) / Math.Max(way.Length, 0.001);
        if (Math.Abs(slope) > 0.98)
        {
            return Ellipse(a.Radius > b.Radius ? a.Center : b.Center, new V2(Math.Max(a.Radius, b.Radius), 0), Math.Max(a.Radius, b.Radius));
        }

        var along = way.Unit;
        var rise = Math.Sqrt(1 - (slope * slope));
        var left = (along * slope) + (along.Across * rise);
        var right = (along * slope) - (along.Across * rise);
        var start = a.At(left);
        inside.AddRange([a, b, new Disc((a.Center + b.Center) * 0.5, ((a.Radius + b.Radius) / 2) + Math.Max(bulgeLeft, bulgeRight))]);
        steps.Add(PathStep.Move(start));
        Side(start, b.At(left), left * bulgeLeft);
        steps.Add(PathStep.Arc(b.At(right), b.Radius, slope < 0));
        Side(b.At(right), a.At(right), right * bulgeRight);
        steps.Add(PathStep.Arc(start, a.Radius, slope > 0));
        return this;
    }

    /// <summary>An ellipse, from one of its half axes and the length of the other.</summary>
    public Outline Ellipse(V2 center, V2 half, double other)
    {
        var turn = Math.Atan2(half.Y, half.X) * 180 / Math.PI;
        inside.Add(new Disc(center, Math.Max(half.Length, other)));
        steps.Add(PathStep.Move(center + half));
        steps.Add(PathStep.EllipseArc(center - half, half.Length, other, turn));
        steps.Add(PathStep.EllipseArc(center + half, half.Length, other, turn));
        return this;
    }

    public Outline Polygon(params IReadOnlyList<V2> points)
    {
        var round = InOrder(points);
        inside.AddRange(points.Select(p => new Disc(p, 0)));
        steps.Add(PathStep.Move(round[0]));
        steps.AddRange(round.Skip(1).Select(PathStep.Line));
        steps.Add(PathStep.Close);
        return this;
    }

    /// <summary>A closed line that goes softly through all points.</summary>
    public Outline Smooth(IReadOnlyList<V2> points)
    {
        var round = InOrder(points);
        inside.AddRange(points.Select(p => new Disc(p, 0)));
        steps.Add(PathStep.Move(round[0]));
        for (var i = 0; i < round.Count; i++)
        {
            V2 At(int n) => round[(n + round.Count) % round.Count];
            var (from, to) = (At(i), At(i + 1));
            steps.Add(PathStep.Cubic(from + ((to - At(i - 1)) * (1 / 6.0)), to - ((At(i + 2) - from) * (1 / 6.0)), to));
        }

        return this;
    }

    public Outline With(Outline other)
    {
        steps.AddRange(other.steps);
        inside.AddRange(other.inside);
        return this;
    }

    private static List<V2> InOrder(IReadOnlyList<V2> points)
    {
        var area = points.Select((p, i) => (A: p, B: points[(i + 1) % points.Count])).Sum(e => (e.A.X * e.B.Y) - (e.B.X * e.A.Y));
        return area > 0 ? [.. points.Reverse()] : [.. points];
    }

    private void Side(V2 from, V2 to, V2 bulge) => steps.Add(
        bulge.Length < 0.3 ? PathStep.Line(to) : PathStep.Quad(((from + to) * 0.5) + (bulge * 2), to));
}

/// <summary>A ball as it shows on the picture.</summary>
internal readonly record struct Disc(V2 Center, double Radius)
{
    public V2 At(V2 normal) => Center + (normal * Radius);
}
