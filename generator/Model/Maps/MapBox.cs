namespace Handbook.Model.Maps;

/// <summary>An upright rectangle on the body, its edges included.</summary>
internal readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public MapPoint Centre => new((Left + Right) / 2, (Top + Bottom) / 2);

    public static MapBox Around(IReadOnlyCollection<MapPoint> points) =>
        new(points.Min(p => p.Across), points.Min(p => p.Down), points.Max(p => p.Across), points.Max(p => p.Down));

    public bool Contains(MapPoint point) =>
        point.Across >= Left && point.Across <= Right && point.Down >= Top && point.Down <= Bottom;
}
