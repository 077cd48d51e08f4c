using System.Collections.Immutable;

namespace Handbook.Rendering.Figures;

/// <summary>Draws a posed body: what is far first, so that what is near covers it.</summary>
internal static class BodyDrawing
{
    private const double SameDepth = 7;

    public static IEnumerable<Mark> Draw(Body body, Camera camera)
    {
        var trunk = new TrunkDrawing(body, camera);
        var (workedLeg, otherLeg) = (Leg(body.WorkedLeg, camera), Leg(body.OtherLeg, camera));
        var (nearLeg, farLeg) = workedLeg.Depth >= otherLeg.Depth ? (workedLeg, otherLeg) : (otherLeg, workedLeg);
        var isFar = nearLeg.Root - farLeg.Root > SameDepth;
        var layers = new List<Layer>
        {
            new(camera.Nearness(body.NeckBase) - 30, [new Mark("k", trunk.Neck())]),
            new(trunk.Depth, [new Mark("s", trunk.Shirt())]),
            new(Math.Max(nearLeg.Depth, trunk.Depth + 0.1), [new Mark("k", nearLeg.Bare), new Mark("t", nearLeg.Cloth.With(trunk.Seat()))]),
            new(farLeg.Depth, [new Mark(Tone("k", isFar), farLeg.Bare), new Mark(Tone("t", isFar), farLeg.Cloth)]),
            new(camera.Nearness(body.Head.Center), [.. HeadDrawing.Draw(body.Head, camera)]),
        };
        var (worked, other) = (Arm(body.WorkedArm, camera), Arm(body.OtherArm, camera));
        layers.Add(ArmLayer(worked, other.Root - worked.Root > SameDepth));
        layers.Add(ArmLayer(other, worked.Root - other.Root > SameDepth));
        return layers.OrderBy(l => l.Depth).SelectMany(l => l.Marks);
    }

    private static string Tone(string name, bool isFar) => isFar ? name + "f" : name;

    private static Layer ArmLayer(LimbShape arm, bool isFar) =>
        new(arm.Depth, [new Mark(Tone("k", isFar), arm.Bare), new Mark(Tone("s", isFar), arm.Cloth)]);

    private static LimbShape Leg(Limb leg, Camera camera)
    {
        Disc See(V3 point, double radius) => new(camera.See(point), radius);
        var foot = Parts.Foot(leg).Select(p => See(p.Center, p.Radius)).ToList();
        var ankle = See(leg.End, 3.6);
        var bare = new Outline().Limb(See(leg.End + (leg.Lower.Up * 6), 3.8), ankle)
            .Limb(ankle, foot[0]).Limb(See(leg.End + leg.Tip.Way(1.5, -1.5, 0), 3.9), foot[1]).Limb(foot[0], foot[1]).Limb(foot[1], foot[2]);
        var knee = See(leg.Middle, 6);
        var calf = Bulge(leg, camera, 2.0);
        var cloth = new Outline()
            .Limb(See(leg.Root, 8.8), knee, 0.6, 0.6)
            .Limb(knee, See(leg.End + (leg.Lower.Up * 4), 4.4), calf.Left, calf.Right);
        return new LimbShape(bare, cloth, camera.Nearness((leg.Middle * 0.7) + (leg.End * 0.3)), camera.Nearness(leg.Root));
    }

    private static LimbShape Arm(Limb arm, Camera camera)
    {
        Disc See(V3 point, double radius) => new(camera.See(point), radius);
        var hand = Parts.Hand(arm).Select(p => See(p.Center, p.Radius)).ToList();
        var (elbow, wrist) = (See(arm.Middle, 3.9), See(arm.End, 2.7));
        var bare = new Outline()
            .Limb(See(arm.Root, 4.6), elbow).Limb(elbow, wrist, 0.5, 0.5)
            .Limb(hand[0], hand[1]).Limb(hand[1], hand[2]).Limb(hand[3], hand[4]);
        var cloth = new Outline().Limb(See(arm.Root, 5.9), See(arm.Root + ((arm.Middle - arm.Root) * 0.5), 5.4));
        return new LimbShape(bare, cloth, camera.Nearness((arm.Middle + arm.End) * 0.5), camera.Nearness(arm.Root));
    }

    // The calf swells to the back of the shin, wherever that shows.
    private static (double Left, double Right) Bulge(Limb leg, Camera camera, double size)
    {
        var along = (camera.See(leg.End) - camera.See(leg.Middle)).Unit;
        var back = (camera.See(leg.Middle - leg.Lower.Forward) - camera.See(leg.Middle)).Dot(along.Across) * size;
        return (Math.Max(back, 0.3), Math.Max(-back, 0.3));
    }

    private sealed record LimbShape(Outline Bare, Outline Cloth, double Depth, double Root);

    private sealed record Layer(double Depth, ImmutableArray<Mark> Marks);
}
