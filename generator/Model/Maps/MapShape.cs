using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Model.Maps;

/// <summary>An area of the body, as points around its edge on one half.</summary>
internal sealed record MapShape(ImmutableArray<MapPoint> Points, Location Place)
{
    /// <summary>Whether it begins and ends on the midline, and so lies over the middle, both halves in one.</summary>
    public bool IsOverMiddle => Points[0].Across == 0 && Points[^1].Across == 0;

    /// <summary>Around the whole: with the other half when it lies over the middle.</summary>
    public ImmutableArray<MapPoint> Outline => IsOverMiddle
        ? [.. Points, .. Points.Reverse().Where(p => p.Across != 0).Select(p => p.Mirrored)]
        : Points;

    public MapBox Box => MapBox.Around(Outline);

    /// <summary>Whether a part of the other shape lies in this one.</summary>
    public bool Overlaps(MapShape other)
    {
        var mine = Polygon();
        var theirs = other.Polygon();
        return mine.Contains(theirs.Corners[0]) || theirs.Contains(mine.Corners[0]) || mine.Crosses(theirs);
    }

    /// <summary>Whether a part of a disc lies in it.</summary>
    public bool Overlaps(MapPoint centre, double radius) => Polygon() is var polygon && (polygon.Contains(centre) || polygon.DistanceTo(centre) < radius);

    private MapPolygon Polygon() => new(Curve.Closed(Outline).Flattened());
}
