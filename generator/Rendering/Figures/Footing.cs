using System.Collections.Immutable;
using System.Diagnostics;

namespace Handbook.Rendering.Figures;

/// <summary>Sets a body down on its support, and hands and feet flat on the floor.</summary>
internal static class Footing
{
    private static readonly V3 Down = new(0, -1, 0);

    /// <summary>The height of the lowest part that is not planted by itself.</summary>
    public static double LowestOf(Body body, ImmutableArray<Plant> plants)
    {
        bool IsFree(PlantedLimb limb) => plants.All(p => p.Limb != limb);
        var heights = body.Trunk.Append(body.Head).Select(b => b.Farthest(Down).Y).ToList();
        foreach (var limb in Enum.GetValues<PlantedLimb>().Where(IsFree))
        {
            heights.AddRange(limb is PlantedLimb.WorkedLeg or PlantedLimb.OtherLeg ? LegHeights(Of(body, limb)) : ArmHeights(Of(body, limb)));
        }

        return heights.Min();
    }

    /// <summary>Bends a limb so that its end stands on the floor below or above where it was.</summary>
    public static Body Stand(Body body, Plant plant, Pose pose)
    {
        var limb = Of(body, plant.Limb);
        var isLeg = plant.Limb is PlantedLimb.WorkedLeg or PlantedLimb.OtherLeg;
        var (first, second) = isLeg ? (Measures.Thigh, Measures.Shank) : (Measures.UpperArm, Measures.Forearm);
        var end = Reachable(limb.Root, limb.End with { Y = plant.Height }, first + second - 0.5);
        var middle = Bend(limb.Root, end, (first, second), limb.Middle - limb.Root);
        var fingers = plant.Fingers == default ? pose.Forward : plant.Fingers;
        var stood = limb with
        {
            Middle = middle,
            End = end,
            Upper = Axes.Of(limb.Upper.Forward, limb.Root - middle),
            Lower = Axes.Of(limb.Lower.Forward, middle - end),
            Tip = isLeg ? Axes.Of(fingers, new V3(0, 1, 0)) : Axes.Of(new V3(0, 1, 0), fingers * -1),
        };
        return plant.Limb switch
        {
            PlantedLimb.WorkedArm => body with { WorkedArm = stood },
            PlantedLimb.OtherArm => body with { OtherArm = stood },
            PlantedLimb.WorkedLeg => body with { WorkedLeg = stood },
            PlantedLimb.OtherLeg => body with { OtherLeg = stood },
            _ => throw new UnreachableException(),
        };
    }

    private static Limb Of(Body body, PlantedLimb limb) => limb switch
    {
        PlantedLimb.WorkedArm => body.WorkedArm,
        PlantedLimb.OtherArm => body.OtherArm,
        PlantedLimb.WorkedLeg => body.WorkedLeg,
        PlantedLimb.OtherLeg => body.OtherLeg,
        _ => throw new UnreachableException(),
    };

    private static double[] LegHeights(Limb leg) =>
    [
        leg.Root.Y - 9, leg.Middle.Y - 6, leg.End.Y - 4,
        .. Parts.Foot(leg).Select(p => p.Center.Y - p.Radius),
    ];

    private static double[] ArmHeights(Limb arm) => [arm.Root.Y - 6, arm.Middle.Y - 4, arm.End.Y - 3];

    // A target out of reach keeps its height and comes nearer.
    private static V3 Reachable(V3 root, V3 target, double reach)
    {
        var fall = target.Y - root.Y;
        var aside = (target - root) with { Y = 0 };
        var most = Math.Sqrt(Math.Max(0, (reach * reach) - (fall * fall)));
        return aside.Length <= most ? target : (root with { Y = target.Y }) + (aside * (most / aside.Length));
    }

    // The triangle of two bones over a known distance, with the joint on the side where it was.
    private static V3 Bend(V3 root, V3 end, (double First, double Second) bones, V3 toward)
    {
        var way = end - root;
        var distance = Math.Max(way.Length, Math.Abs(bones.First - bones.Second) + 1);
        var along = ((bones.First * bones.First) - (bones.Second * bones.Second) + (distance * distance)) / (2 * distance);
        var aside = Math.Sqrt(Math.Max(0, (bones.First * bones.First) - (along * along)));
        var unit = way.Unit;
        var pole = toward - (unit * toward.Dot(unit));
        return root + (unit * along) + (pole.Length < 0.01 ? default : pole.Unit * aside);
    }
}
