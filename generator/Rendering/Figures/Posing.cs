using Handbook.Model;

namespace Handbook.Rendering.Figures;

/// <summary>Works out where every part of a posed body is: joint by joint from the pelvis, set down on what carries it.</summary>
internal static class Posing
{
    public static Body Place(Pose pose, double lift = 0)
    {
        var body = Hang(pose);
        body = body.Moved(new V3(0, pose.Seat + lift - Footing.LowestOf(body, pose.Plants), 0));
        return pose.Plants.Aggregate(body, (b, plant) => Footing.Stand(b, plant, pose));
    }

    private static Body Hang(Pose pose)
    {
        var hips = default(V3);
        var pelvis = Axes.Of(pose.Forward, pose.Up).Swing(-pose[FigureJoint.Lean]).Spread(-pose[FigureJoint.SideLean]);
        var half = Bent(pelvis, pose[FigureJoint.LowBack] / 2.0, pose[FigureJoint.SideBend] / 3.0);
        var loin = Bent(half, pose[FigureJoint.LowBack] / 2.0, pose[FigureJoint.SideBend] / 3.0);
        var ribs = Bent(loin, pose[FigureJoint.UpperBack] / 2.0, pose[FigureJoint.SideBend] / 3.0);
        var chest = Bent(ribs, pose[FigureJoint.UpperBack] / 2.0, 0);
        var sacrum = hips + (pelvis.Up * Measures.Sacrum);
        var waist = sacrum + (half.Up * (Measures.Lumbar / 2));
        var thorax = waist + (loin.Up * (Measures.Lumbar / 2));
        var heart = thorax + (ribs.Up * (Measures.Thorax / 2));
        var neckBase = heart + (chest.Up * (Measures.Thorax / 2));
        var neck = chest.Swing(-pose[FigureJoint.Neck] / 2.0);
        var head = chest.Swing(-pose[FigureJoint.Neck]).Spin(-pose[FigureJoint.HeadTurn]);
        var skull = neckBase + (neck.Up * Measures.Neck) + head.Way(2.4, 10.5, 0);
        return new Body
        {
            Trunk =
            [
                new Blob(hips + pelvis.Way(0.5, -4, 0), pelvis, new V3(8, 6, 12)),
                new Blob(hips + pelvis.Way(-0.5, 2, 0), pelvis, new V3(11.5, 7, 16.5)),
                new Blob(sacrum + pelvis.Way(0.3, 0, 0), pelvis, new V3(10, 7, 15)),
                new Blob(waist + half.Way(0.8, 0, 0), half, new V3(9.3, 7, 13.2)),
                new Blob(thorax + loin.Way(0.5, 2, 0), loin, new V3(10.2, 7, 14)),
                new Blob(heart + ribs.Way(0.3, 2, 0), ribs, new V3(11.2, 7, 15.5)),
                new Blob(neckBase + chest.Way(-0.3, -6, 0), chest, new V3(9.5, 6, 15)),
            ],
            NeckBase = neckBase + chest.Way(-0.5, -1, 0),
            Head = new Blob(skull, head, new V3(9.9, 11.9, 8.1)),
            WorkedArm = Arm(pose, (chest, neckBase), 1),
            OtherArm = Arm(pose, (chest, neckBase), -1),
            WorkedLeg = Leg(pose, (pelvis, hips), 1),
            OtherLeg = Leg(pose, (pelvis, hips), -1),
        };
    }

    private static Axes Bent(Axes axes, double forward, double aside) => axes.Swing(-forward).Spread(-aside);

    private static Limb Arm(Pose pose, (Axes Axes, V3 Point) from, int side)
    {
        var first = side > 0 ? FigureJoint.WorkedShoulder : FigureJoint.OtherShoulder;
        var root = from.Point + from.Axes.Way(-0.5, -5.5, side * Measures.ShoulderHalf);
        var upper = Turned(from.Axes, pose, first, side);
        var lower = upper.Swing(pose[first + 3]);
        var elbow = root - (upper.Up * Measures.UpperArm);
        return new Limb { Root = root, Middle = elbow, End = elbow - (lower.Up * Measures.Forearm), Upper = upper, Lower = lower, Tip = lower };
    }

    private static Limb Leg(Pose pose, (Axes Axes, V3 Point) from, int side)
    {
        var first = side > 0 ? FigureJoint.WorkedHip : FigureJoint.OtherHip;
        var root = from.Point + from.Axes.Way(0, 0, side * Measures.HipHalf);
        var upper = Turned(from.Axes, pose, first, side);
        var lower = upper.Swing(-pose[first + 3]);
        var knee = root - (upper.Up * Measures.Thigh);
        return new Limb
        {
            Root = root,
            Middle = knee,
            End = knee - (lower.Up * Measures.Shank),
            Upper = upper,
            Lower = lower,
            Tip = lower.Swing(pose[first + 4]),
        };
    }

    // The joints of a limb stand in the order: forward, out, turn, then elbow or knee, then ankle.
    private static Axes Turned(Axes axes, Pose pose, FigureJoint first, int side) =>
        axes.Swing(pose[first]).Spread(side * pose[first + 1]).Spin(side * pose[first + 2]);
}
