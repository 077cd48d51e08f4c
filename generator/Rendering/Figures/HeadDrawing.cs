namespace Handbook.Rendering.Figures;

/// <summary>Draws a head so that one sees which way it looks.</summary>
internal static class HeadDrawing
{
    private const double JustSeen = 0.12;
    private static readonly int[] Sides = [1, -1];

    public static IEnumerable<Mark> Draw(Blob head, Camera camera)
    {
        V2 See(double forward, double up, double right) => camera.See(head.Point(forward, up, right));
        var hair = new Mark(Brush.Hair, new Line().Row(See(-0.14, 0.2, 0)));
        var face = new Mark(Brush.Face, new Line().Row(See(0.1, 0.1, 0), See(0.2, -0.42, 0)));
        if (head.Axes.Forward.Dot(camera.ToEye) < -0.35)
        {
            return [face, hair];
        }

        var nose = new Mark(Brush.Nose, new Line().Row(See(0.7, -0.05, 0), See(1.1, -0.2, 0)));
        return [hair, nose, face, .. Temple(head, camera), .. Eyes(head, camera)];
    }

    private static IEnumerable<Mark> Temple(Blob head, Camera camera)
    {
        foreach (var side in Sides.Where(s => (head.Axes.Right * s).Dot(camera.ToEye) > 0.45))
        {
            yield return new Mark(Brush.Temple, new Line().Row(camera.See(head.Point(-0.38, 0.28, side * 0.6))));
            yield return new Mark(Brush.Ear, new Line().Row(camera.See(head.Point(-0.06, -0.12, side * 0.92))));
        }
    }

    private static IEnumerable<Mark> Eyes(Blob head, Camera camera)
    {
        var eyes = new Line();
        foreach (var side in Sides.Where(s => head.Axes.Way(0.8, 0, s * 0.6).Dot(camera.ToEye) > JustSeen))
        {
            eyes.Row(camera.See(head.Point(0.82, 0.02, side * 0.42)));
        }

        return eyes.Pieces.Count > 0 ? [new Mark(Brush.Eye, eyes)] : [];
    }
}
