using System.Diagnostics;
using Handbook.Model;

namespace Handbook.Rendering.Figures;

/// <summary>Where the named places lie on a posed body.</summary>
internal static class ContactPlaces
{
    /// <summary>A point of the surface on the worked side, and the way out of the body there.</summary>
    public static (V3 Point, V3 Out) Find(Body body, ContactPlace place) => place switch
    {
        ContactPlace.Waist => On(body.Waist, -0.35, 0.94),
        ContactPlace.LowBack => On(body.Waist, -0.95, 0.32),
        ContactPlace.UpperBack => On(body.Chest, -0.95, 0.32),
        ContactPlace.Buttock => On(body.Pelvis, -0.8, 0.6),
        ContactPlace.HipSide => On(body.Pelvis, 0, 1),
        ContactPlace.HipFront => On(body.Pelvis, 0.85, 0.5),
        ContactPlace.Belly => On(body.Waist, 0.93, 0.36),
        ContactPlace.SideChest => On(body.Chest, 0, 1),
        ContactPlace.ThighFront => On(body.WorkedLeg, 0.5, 1),
        ContactPlace.ThighBack => On(body.WorkedLeg, 0.5, -1),
        ContactPlace.Calf => Calf(body.WorkedLeg),
        _ => throw new UnreachableException(),
    };

    private static (V3 Point, V3 Out) On(Blob slice, double forward, double right)
    {
        var way = slice.Axes.Way(forward, 0, right).Unit;
        return (slice.Farthest(way), way);
    }

    private static (V3 Point, V3 Out) On(Limb leg, double along, double forward)
    {
        var way = leg.Upper.Forward * forward;
        return (leg.Root + ((leg.Middle - leg.Root) * along) + (way * 7.5), way);
    }

    private static (V3 Point, V3 Out) Calf(Limb leg)
    {
        var way = leg.Lower.Forward * -1;
        return (leg.Middle + ((leg.End - leg.Middle) * 0.35) + (way * 7), way);
    }
}
