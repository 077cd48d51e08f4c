using System.Collections.Immutable;

namespace Handbook.Model.Maps;

/// <summary>A closed line of straight pieces.</summary>
internal sealed record MapPolygon(ImmutableArray<MapPoint> Corners)
{
    private IEnumerable<(MapPoint From, MapPoint To)> Sides => Corners.Select((c, i) => (c, Corners[(i + 1) % Corners.Length]));

    /// <summary>By counting the sides that a line from the point to one side of the drawing crosses.</summary>
    public bool Contains(MapPoint point) => Sides.Count(s => IsCrossedFrom(point, s.From, s.To)) % 2 == 1;

    public bool Crosses(MapPolygon other) => Sides.Any(mine => other.Sides.Any(theirs => Cross(mine, theirs)));

    /// <summary>To the nearest place on a side.</summary>
    public double DistanceTo(MapPoint point) => Sides.Min(s => DistanceTo(point, s.From, s.To));

    private static bool IsCrossedFrom(MapPoint point, MapPoint from, MapPoint to) =>
        from.Down > point.Down != to.Down > point.Down
        && point.Across < from.Across + ((to.Across - from.Across) * (point.Down - from.Down) / (to.Down - from.Down));

    private static bool Cross((MapPoint From, MapPoint To) one, (MapPoint From, MapPoint To) other) =>
        Turn(one.From, one.To, other.From) * Turn(one.From, one.To, other.To) < 0
        && Turn(other.From, other.To, one.From) * Turn(other.From, other.To, one.To) < 0;

    // Above zero when the way from a over b to c turns one way, below when the other.
    private static double Turn(MapPoint a, MapPoint b, MapPoint c) =>
        ((b.Across - a.Across) * (c.Down - a.Down)) - ((b.Down - a.Down) * (c.Across - a.Across));

    private static double DistanceTo(MapPoint point, MapPoint from, MapPoint to)
    {
        var way = to - from;
        var length = (way.Across * way.Across) + (way.Down * way.Down);
        var along = length == 0 ? 0 : Math.Clamp((((point.Across - from.Across) * way.Across) + ((point.Down - from.Down) * way.Down)) / length, 0, 1);
        return point.DistanceTo(from + (along * way));
    }
}
