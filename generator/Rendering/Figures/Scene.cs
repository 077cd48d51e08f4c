using Handbook.Model;

namespace Handbook.Rendering.Figures;

/// <summary>A posed body with what stands round it, all in space.</summary>
internal sealed record Scene
{
    public required Body Body { get; init; }

    /// <summary>The middle of the ball, or of the mark when there is no ball; null when nothing touches.</summary>
    public V3? Contact { get; init; }

    /// <summary>Where the front of the wall is.</summary>
    public double WallX { get; init; }

    public V3 ChairAt { get; init; }

    public (V3 Least, V3 Most) Pillow { get; init; }

    /// <summary>The box that holds the body.</summary>
    public required (V3 Least, V3 Most) Extent { get; init; }

    public static Scene Of(Figure figure, PosePreset preset)
    {
        var pose = PoseOf(figure, preset);
        var body = Posing.Place(pose);
        var contact = default(V3?);
        if (figure.Contact is { } place)
        {
            body = Lifted(body, pose, figure);
            var (point, way) = ContactPlaces.Find(body, place);
            contact = figure.Tool == FigureTool.None ? point : Touching(point, way, preset);
        }

        var extent = Reach.Of(body);
        var wall = preset.FromWall is null ? 0 : Math.Min(extent.Trunk.Least.X, contact is { } c ? c.X - Measures.BallRadius : double.MaxValue);
        return new Scene
        {
            Body = body,
            Contact = contact,
            WallX = wall,
            ChairAt = (body.Pelvis.Center with { Y = 0 }) + (preset.Chair?.At ?? default),
            Pillow = preset.PillowUnderKnee ? Under(body.WorkedLeg.Middle, 6) : Under(body.Head.Center, 9),
            Extent = (extent.Least, extent.Most),
        };
    }

    private static Pose PoseOf(Figure figure, PosePreset preset)
    {
        var pose = preset.Pose;
        if (preset.Chair is { } chair && (figure.Props ?? preset.Props).Contains(FigureProp.Chair))
        {
            pose = pose with
            {
                Angles = pose.Angles.SetItem(FigureJoint.OtherShoulder, chair.Shoulder).SetItem(FigureJoint.OtherElbow, chair.Elbow),
                Plants = [.. pose.Plants, new Plant(PlantedLimb.OtherArm, PropDrawing.ChairTop + 3, pose.Forward)],
            };
        }

        return pose with { Angles = pose.Angles.SetItems(figure.Joints) };
    }

    // Whoever lies or sits on a ball is a little higher for it; the rest of the ball sinks into the flesh.
    private static Body Lifted(Body body, Pose pose, Figure figure)
    {
        var (point, way) = ContactPlaces.Find(body, figure.Contact!.Value);
        var isUnder = way.Y < -0.3 && figure.Tool == FigureTool.Ball;
        var missing = pose.Seat + (1.3 * Measures.BallRadius) - point.Y;
        return isUnder && missing > 0 ? Posing.Place(pose, Math.Min(missing, Measures.BallRadius)) : body;
    }

    private static V3 Touching(V3 point, V3 way, PosePreset preset)
    {
        var center = point + (way * (Measures.BallRadius * 0.7));
        return way.Y < -0.3 && preset.FromWall is null ? center with { Y = preset.Pose.Seat + Measures.BallRadius } : center;
    }

    private static (V3 Least, V3 Most) Under(V3 point, double radius) =>
        (new V3(point.X - 16, 0, point.Z - 22), new V3(point.X + 16, Math.Max(point.Y - radius + 3, 4), point.Z + 22));
}
