using Handbook.Model;

namespace Handbook.Rendering.Figures;

/// <summary>Draws a scene from the back to the front: what carries the body, the ball, the body, the mark of the contact.</summary>
internal static class SceneDrawing
{
    private const double RingGap = 3;
    private const double LetterGap = 11;

    public static Drawing Draw(Figure figure, PosePreset preset, Scene scene)
    {
        // What is worked is near the eye; a person who faces right shows the right side, and the left side is its mirror image.
        var camera = new Camera(preset.Yaw, preset.Pitch, figure.Side == BodySide.Left);
        var props = new PropDrawing(scene, camera);
        return new Drawing(
            [
                .. (figure.Props ?? preset.Props).Distinct().Order().SelectMany(props.Draw),
                .. figure.Tool == FigureTool.Ball ? At(Brush.Ball) : [],
                .. BodyDrawing.Draw(scene.Body, camera),
                .. Ring(),
                .. figure.Tool == FigureTool.None ? At(Brush.Touch) : [],
            ],
            figure.Side is { } side ? [.. Letters(side, preset, (scene, camera))] : []);

        IEnumerable<Mark> At(Brush brush) => scene.Contact is { } at ? [new Mark(brush, new Line().Row(camera.See(at)))] : [];
        IEnumerable<Mark> Ring() => scene.Contact is { } at ? [new Mark(Brush.Ring, new Line().Circle(camera.See(at), Measures.BallRadius + RingGap))] : [];
    }

    // Seen from the front both sides show, so both are named, beside the hips; else the near one, beside the contact.
    private static IEnumerable<Letter> Letters(BodySide side, PosePreset preset, (Scene Scene, Camera Camera) seen)
    {
        var (worked, other) = side == BodySide.Left ? ('L', 'R') : ('R', 'L');
        var body = seen.Scene.Body;
        if (preset.ShowsBothSides)
        {
            var (a, b) = (seen.Camera.See(body.WorkedLeg.Middle), seen.Camera.See(body.OtherLeg.Middle));
            var aside = new V2(a.X < b.X ? -1 : 1, 0) * 17;
            return [new Letter(worked, a + aside), new Letter(other, b - aside)];
        }

        var from = seen.Camera.See(seen.Scene.Contact ?? body.WorkedLeg.Middle);
        var away = from - seen.Camera.See(body.Waist.Center);
        var at = from + (away.Unit * (Measures.BallRadius + RingGap + LetterGap));
        return [new Letter(worked, at)];
    }
}
