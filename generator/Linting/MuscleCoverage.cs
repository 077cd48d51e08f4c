using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Linting;

/// <summary>Muscles that no technique reaches or leaves alone on purpose. A group and its parts count together.</summary>
internal static class MuscleCoverage
{
    private static readonly HashSet<Relation> OfTechniques =
        [Relation.TargetsPrimarily, Relation.TargetsSecondarily, Relation.TargetsOverlying, Relation.Avoids];

    public static void Check(Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        var named = graph.Edges.Where(e => OfTechniques.Contains(e.Relation)).Select(e => e.To).ToHashSet();
        var covered = named.Concat(named.SelectMany(m => MuscleGroups.PartsOf(m, graph))).ToHashSet();
        foreach (var muscle in catalog.OfKind<Muscle>().Where(m => !covered.Contains(m.Id) && !MuscleGroups.PartsOf(m.Id, graph).Any(covered.Contains)))
        {
            report.MuscleUnused(muscle.Title.Place, muscle.Title.Value);
        }
    }
}
