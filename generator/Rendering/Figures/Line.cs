namespace Handbook.Rendering.Figures;

/// <summary>A line of one or more pieces: thick and with round ends, it is what everything is drawn with.</summary>
internal sealed class Line
{
    private readonly List<Piece> pieces = [];

    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>A line through all points; a single point makes a dot.</summary>
    public Line Row(params IReadOnlyList<V2> points) => Add(points, LineShape.Row);

    public Line Ring(params IReadOnlyList<V2> points) => Add(points, LineShape.Ring);

    /// <summary>A closed line that goes softly round, drawn toward the points but not through them.</summary>
    public Line Soft(params IReadOnlyList<V2> points) => Add(points, LineShape.Soft);

    /// <summary>A circle, from its leftmost to its rightmost point and back.</summary>
    public Line Circle(V2 center, double radius) => Add([center - new V2(radius, 0), center + new V2(radius, 0)], LineShape.Circle);

    private Line Add(IReadOnlyList<V2> points, LineShape shape)
    {
        pieces.Add(new Piece(points, shape));
        return this;
    }
}

/// <summary>A piece of a line.</summary>
internal sealed record Piece(IReadOnlyList<V2> Points, LineShape Shape)
{
    /// <summary>Points that no part of the piece lies beyond.</summary>
    public IReadOnlyList<V2> Bounds => Shape == LineShape.Circle ? [.. Points, .. Points.Select(p => Middle + (p - Middle).Across)] : Points;

    private V2 Middle => (Points[0] + Points[^1]) * 0.5;
}

/// <summary>How the points of a piece are joined.</summary>
internal enum LineShape
{
    Row,
    Ring,
    Soft,
    Circle,
}
