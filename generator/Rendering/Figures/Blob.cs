namespace Handbook.Rendering.Figures;

/// <summary>A rounded lump of the body: half its size along each of its axes, in centimetres.</summary>
internal readonly record struct Blob(V3 Center, Axes Axes, V3 Half)
{
    public static Blob Round(V3 center, double radius) => new(center, Axes.Of(new V3(1, 0, 0), new V3(0, 1, 0)), new V3(radius, radius, radius));

    public V3 Point(double forward, double up, double right) =>
        Center + Axes.Way(forward * Half.X, up * Half.Y, right * Half.Z);

    /// <summary>Where the surface is farthest in a direction.</summary>
    public V3 Farthest(V3 direction)
    {
        var (f, u, r) = (direction.Dot(Axes.Forward) * Half.X, direction.Dot(Axes.Up) * Half.Y, direction.Dot(Axes.Right) * Half.Z);
        var length = new V3(f, u, r).Length;
        return Center + Axes.Way(f * Half.X / length, u * Half.Y / length, r * Half.Z / length);
    }
}
