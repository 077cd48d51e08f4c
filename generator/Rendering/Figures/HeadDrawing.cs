namespace Handbook.Rendering.Figures;

/// <summary>Draws a head so that one sees which way it looks.</summary>
internal static class HeadDrawing
{
    private const double JustSeen = 0.12;

    public static IEnumerable<Mark> Draw(Blob head, Camera camera)
    {
        var facing = head.Axes.Forward.Dot(camera.ToEye);
        var hair = new Mark("h", Oval(head with { Center = head.Point(-0.14, 0.2, 0), Half = new V3(9.9, 10.3, 8.8) }, camera));
        var face = new Mark("k", Face(head, camera));
        if (facing < -0.35)
        {
            return [face, hair];
        }

        return [hair, face, .. Temple(head, camera), .. Eyes(head, camera)];
    }

    private static Outline Face(Blob head, Camera camera)
    {
        Disc See(double forward, double up, double radius) => new(camera.See(head.Point(forward, up, 0)), radius);
        return Oval(head with { Center = head.Point(0.08, -0.12, 0), Half = new V3(8.5, 10.2, 7.3) }, camera)
            .Limb(See(0.55, -0.72, 3.2), See(0.2, -0.55, 4.5))
            .Limb(See(0.75, 0.02, 1.4), See(1.06, -0.22, 1.25));
    }

    private static IEnumerable<Mark> Temple(Blob head, Camera camera)
    {
        foreach (var side in new[] { 1, -1 })
        {
            var seen = (head.Axes.Right * side).Dot(camera.ToEye);
            if (seen > 0.45)
            {
                yield return new Mark("h", Oval(new Blob(head.Point(-0.38, 0.28, side * 0.6), head.Axes, new V3(7.1, 7.7, 3.2)), camera));
                yield return new Mark("k", Oval(new Blob(head.Point(-0.06, -0.12, side * 0.92), head.Axes, new V3(1.7, 2.5, 0.6)), camera));
            }
        }
    }

    private static IEnumerable<Mark> Eyes(Blob head, Camera camera)
    {
        var eyes = new Outline();
        foreach (var side in new[] { 1, -1 })
        {
            if (head.Axes.Way(0.8, 0, side * 0.6).Dot(camera.ToEye) > JustSeen)
            {
                eyes.Ellipse(camera.See(head.Point(0.82, 0.02, side * 0.42)), new V2(1.0, 0), 1.0);
            }
        }

        return eyes.Steps.Count > 0 ? [new Mark("i", eyes)] : [];
    }

    private static Outline Oval(Blob blob, Camera camera)
    {
        // The silhouette of an ellipsoid is an ellipse: the farthest points in any two directions fix it.
        var center = camera.See(blob.Center);
        var (a, b) = (Reach(blob, camera, new V2(1, 0)), Reach(blob, camera, new V2(0, 1)));
        var (xx, yy, xy) = (a.X * a.X, b.Y * b.Y, a.X * a.Y);
        var turn = 0.5 * Math.Atan2(2 * xy, xx - yy);
        var (mean, spread) = ((xx + yy) / 2, Math.Sqrt((((xx - yy) / 2) * ((xx - yy) / 2)) + (xy * xy)));
        var half = new V2(Math.Cos(turn), Math.Sin(turn)) * Math.Sqrt(mean + spread);
        return new Outline().Ellipse(center, half, Math.Sqrt(Math.Max(mean - spread, 0.04)));
    }

    private static V2 Reach(Blob blob, Camera camera, V2 way) => camera.See(blob.Farthest(camera.Behind(way))) - camera.See(blob.Center);
}
