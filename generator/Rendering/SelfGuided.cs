using Handbook.Model;

namespace Handbook.Rendering;

/// <summary>Which techniques the site helps a reader to do alone, with a timer or on a sheet of their own choice.</summary>
internal static class SelfGuided
{
    /// <summary>Not a gated one, which belongs to the page that shows its gate first, nor one that is no longer recommended.</summary>
    public static bool Allows(Technique technique) =>
        technique is { Gate: null, RiskTier: not RiskTier.Gated, Status: not Status.Retired };

    public static bool Allows(Routine routine, Vantage from) =>
        routine.Status != Status.Retired && RoutineContents.TechniquesOf(routine, from) is { Count: > 0 } all && all.All(Allows);
}
