using System.Collections.Immutable;

namespace Handbook.Rendering.Figures;

/// <summary>The balls that hands and feet are made of.</summary>
internal static class Parts
{
    /// <summary>Heel, ball of the foot, tip of the toes.</summary>
    public static ImmutableArray<Round> Foot(Limb leg)
    {
        V3 At(double forward, double up) => leg.End + leg.Tip.Way(forward, up, 0);
        return [new Round(At(-3.8, -3.4), 3.6), new Round(At(9.5, -4.2), 2.8), new Round(At(15.5, -5.0), 2.0)];
    }

    /// <summary>Palm, knuckles, tips of the fingers, root and tip of the thumb.</summary>
    public static ImmutableArray<Round> Hand(Limb arm)
    {
        V3 At(double down, double forward) => arm.End + arm.Tip.Way(forward, -down, 0);
        return [new Round(At(1, 0), 2.7), new Round(At(8, 0.3), 3.1), new Round(At(15, 0.8), 1.7), new Round(At(3, 1.5), 1.6), new Round(At(8.5, 4.6), 1.3)];
    }
}

/// <summary>A ball in space.</summary>
internal readonly record struct Round(V3 Center, double Radius);
