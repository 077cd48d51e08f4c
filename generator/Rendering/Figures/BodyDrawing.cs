using System.Collections.Immutable;

namespace Handbook.Rendering.Figures;

/// <summary>Draws a posed body: what is far first, so that what is near covers it.</summary>
internal static class BodyDrawing
{
    private const double SameDepth = 7;

    /// <summary>How much thicker than its line a thigh is at the hip, to either side.</summary>
    private const double ThighSwell = 3.5;

    public static IEnumerable<Mark> Draw(Body body, Camera camera)
    {
        var trunk = new TrunkDrawing(body, camera);
        var (workedLeg, otherLeg) = (Leg(body.WorkedLeg, trunk.Seat(), camera), Leg(body.OtherLeg, new Line(), camera));
        if (workedLeg.Depth < otherLeg.Depth)
        {
            (workedLeg, otherLeg) = (Leg(body.WorkedLeg, new Line(), camera), Leg(body.OtherLeg, trunk.Seat(), camera));
        }

        var (nearLeg, farLeg) = workedLeg.Depth >= otherLeg.Depth ? (workedLeg, otherLeg) : (otherLeg, workedLeg);
        var (worked, other) = (Arm(body.WorkedArm, camera), Arm(body.OtherArm, camera));
        var layers = new List<Layer>
        {
            new(camera.Nearness(body.NeckBase) - 30, [new Mark(Brush.Neck, trunk.Neck())]),
            new(trunk.Depth, [new Mark(Brush.Shirt, trunk.Shirt())]),
            new(Math.Max(nearLeg.Depth, trunk.Depth + 0.1), nearLeg.Marks(isFar: false)),
            new(farLeg.Depth, farLeg.Marks(nearLeg.Root - farLeg.Root > SameDepth)),
            new(camera.Nearness(body.Head.Center), [.. HeadDrawing.Draw(body.Head, camera)]),
            new(worked.Depth, worked.Marks(other.Root - worked.Root > SameDepth)),
            new(other.Depth, other.Marks(worked.Root - other.Root > SameDepth)),
        };
        return layers.OrderBy(l => l.Depth).SelectMany(l => l.Marks);
    }

    private static LimbShape Leg(Limb leg, Line cloth, Camera camera)
    {
        V2 Foot(double forward, double up) => camera.See(leg.End + leg.Tip.Way(forward, up, 0));
        var bare = new Line().Row(Foot(0, 0), Foot(-4, -4), Foot(14, -4), Foot(0, 0));
        var (hip, knee) = (camera.See(leg.Root), camera.See(leg.Middle));
        var swell = (knee - hip).Unit.Across * ThighSwell;
        var calf = camera.See((leg.Middle * 0.6) + (leg.End * 0.4) - (leg.Lower.Forward * 2.4));
        cloth.Ring(knee, hip + swell, hip - swell).Ring(knee, calf, camera.See(leg.End + (leg.Lower.Up * 4)));
        return new LimbShape((Brush.Skin, bare), (Brush.Trousers, cloth), camera.Nearness((leg.Middle * 0.7) + (leg.End * 0.3)), camera.Nearness(leg.Root));
    }

    private static LimbShape Arm(Limb arm, Camera camera)
    {
        V2 Hand(double down, double forward) => camera.See(arm.End + arm.Tip.Way(forward, -down, 0));
        var (root, half) = (camera.See(arm.Root), camera.See((arm.Root + arm.Middle) * 0.5));
        var bare = new Line().Row(root, camera.See(arm.Middle), Hand(0, 0), Hand(13, 0.5), Hand(7, 3.5), Hand(0, 0));
        return new LimbShape((Brush.Skin, bare), (Brush.Shirt, new Line().Row(root, half)), camera.Nearness((arm.Middle + arm.End) * 0.5), camera.Nearness(arm.Root));
    }

    private sealed record LimbShape((Brush Brush, Line Line) Bare, (Brush Brush, Line Line) Cloth, double Depth, double Root)
    {
        public ImmutableArray<Mark> Marks(bool isFar) => [new(Bare.Brush, Bare.Line, isFar), new(Cloth.Brush, Cloth.Line, isFar)];
    }

    private sealed record Layer(double Depth, ImmutableArray<Mark> Marks);
}
