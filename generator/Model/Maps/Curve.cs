using System.Collections.Immutable;

namespace Handbook.Model.Maps;

/// <summary>A smooth line through points, so that few points make a calm shape: Catmull and Rom's spline as Bézier pieces.</summary>
internal sealed record Curve(MapPoint Start, ImmutableArray<CurvePiece> Pieces)
{
    // Enough for an error far below the width of a line.
    private const int StepsPerPiece = 8;

    /// <summary>Around through all points, back to the first.</summary>
    public static Curve Closed(IReadOnlyList<MapPoint> points) =>
        new(points[0], [.. Enumerable.Range(0, points.Count).Select(i => Piece(points, i, k => points[(k + points.Count) % points.Count]))]);

    /// <summary>From the first point to the last.</summary>
    public static Curve Open(IReadOnlyList<MapPoint> points) =>
        new(points[0], [.. Enumerable.Range(0, points.Count - 1).Select(i => Piece(points, i, k => points[Math.Clamp(k, 0, points.Count - 1)]))]);

    /// <summary>The corners of a polygon that is as good as the curve.</summary>
    public ImmutableArray<MapPoint> Flattened()
    {
        var corners = ImmutableArray.CreateBuilder<MapPoint>();
        var from = Start;
        foreach (var piece in Pieces)
        {
            for (var step = 0; step < StepsPerPiece; step++)
            {
                corners.Add(piece.At(from, (double)step / StepsPerPiece));
            }

            from = piece.End;
        }

        return corners.ToImmutable();
    }

    private static CurvePiece Piece(IReadOnlyList<MapPoint> points, int index, Func<int, MapPoint> at)
    {
        const double slope = 1.0 / 6;
        var from = points[index];
        var to = at(index + 1);
        return new CurvePiece(from + (slope * (to - at(index - 1))), to - (slope * (at(index + 2) - from)), to);
    }
}

/// <summary>A cubic Bézier curve from where the piece before it ends.</summary>
internal readonly record struct CurvePiece(MapPoint FirstControl, MapPoint SecondControl, MapPoint End)
{
    public MapPoint At(MapPoint start, double t)
    {
        var rest = 1 - t;
        return (rest * rest * rest * start) + (3 * rest * rest * t * FirstControl) + (3 * rest * t * t * SecondControl) + (t * t * t * End);
    }
}
