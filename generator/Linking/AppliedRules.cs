using Handbook.Model;

namespace Handbook.Linking;

/// <summary>Which safety rules hold for a technique.</summary>
internal static class AppliedRules
{
    /// <summary>The rules that the technique lists, then those for every technique, both in the order they were written. No red flags.</summary>
    public static IEnumerable<SafetyRule> To(Technique technique, Catalog catalog, ReferenceGraph graph)
    {
        var listed = graph.From(technique.Id, Relation.GatedBy).Select(id => (SafetyRule)catalog[id]);
        var common = catalog.OfKind<SafetyRule>().Where(r => IsForAllLike(technique, r) && r.Kind != SafetyKind.RedFlag)
            .OrderBy(r => r.Title.Place.Span.Start);
        return listed.Concat(common).DistinctBy(r => r.Id);
    }

    /// <summary>Whether a rule holds for a technique whether it lists it or not.</summary>
    public static bool IsForAllLike(Technique technique, SafetyRule rule) =>
        rule.Scope == SafetyScope.All || (rule.Scope == SafetyScope.Releases && technique.Kind == TechniqueKind.Release);
}
