using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Reporting;

/// <summary>What an article does without that readers would miss. Nothing of it is a mistake; a retired article lacks nothing any more.</summary>
internal static class MissingParts
{
    /// <summary>A complaint with a single way to go leaves nobody a choice.</summary>
    public const int FewestOptions = 2;

    private static readonly string[] WantedOfTechnique = ["Easier", "Other options", "If you do nothing"];

    public static IEnumerable<string> Of(Article article, int sources, ReferenceGraph graph, Catalog catalog)
    {
        if (article.Status == Status.Retired)
        {
            return [];
        }

        var parts = article switch
        {
            Technique t => WantedOfTechnique.Except(t.Prose.Sections.Select(s => s.Heading.Text), StringComparer.OrdinalIgnoreCase),
            Muscle m when !HasTechnique(m.Id, graph, catalog) => ["a technique"],
            Complaint c when OptionsFor(c.Id, graph, catalog) is var options && options < FewestOptions => [options == 0 ? "options" : "a second option"],
            Tool t when !IsUsed(t.Id, graph) => ["a technique that uses it"],
            _ => [],
        };
        return article is Technique or Muscle or Complaint && sources == 0 ? parts.Append("sources") : parts;
    }

    /// <summary>Whether a technique that is not retired reaches a muscle, a part of it, or a group that it is part of.</summary>
    public static bool HasTechnique(EntryId muscle, ReferenceGraph graph, Catalog catalog)
    {
        bool IsTargeted(EntryId id) => graph.To(id).Any(e =>
            e.Relation is Relation.TargetsPrimarily or Relation.TargetsSecondarily or Relation.TargetsOverlying && IsCurrent(e.From, catalog));
        return MuscleGroups.PartsOf(muscle, graph).Append(muscle).Concat(GroupsOver(muscle, graph)).Any(IsTargeted);
    }

    /// <summary>How many techniques and routines are meant for a complaint that anybody may begin with: neither retired nor gated.</summary>
    public static int OptionsFor(EntryId complaint, ReferenceGraph graph, Catalog catalog) =>
        graph.To(complaint, Relation.MeantFor).Count(id => IsCurrent(id, catalog) && catalog[id] is not Technique { RiskTier: RiskTier.Gated });

    // One that stands in for another is used in its place.
    private static bool IsUsed(EntryId tool, ReferenceGraph graph) =>
        graph.To(tool).Any(e => e.Relation is Relation.Uses or Relation.UsesForSofter or Relation.Substitute);

    private static bool IsCurrent(EntryId id, Catalog catalog) => catalog[id] is Article { Status: not Status.Retired };

    // A muscle cannot be part of itself: that is a mistake of its own, and no report is made then.
    private static IEnumerable<EntryId> GroupsOver(EntryId muscle, ReferenceGraph graph) =>
        graph.From(muscle, Relation.PartOf).SelectMany(group => GroupsOver(group, graph).Prepend(group));
}
