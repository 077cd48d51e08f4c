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

    private Line Add(IReadOnlyList<V2> points, LineShape shape)
    {
        pieces.Add(new Piece(points, shape));
        return this;
    }
}

/// <summary>A piece of a line.</summary>
internal sealed record Piece(IReadOnlyList<V2> Points, LineShape Shape);

/// <summary>How the points of a piece are joined.</summary>
internal enum LineShape
{
    Row,
    Ring,
    Soft,
}
