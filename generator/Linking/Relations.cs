using System.Diagnostics;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Linking;

/// <summary>The relations that an entry's own fields state. This is the one place that says which field is which relation.</summary>
internal static class Relations
{
    internal sealed record Stated(Relation Relation, EntryKind Kind, Located<string> Name);

    public static IEnumerable<Stated> Of(Entry entry) =>
        OfKind(entry).Concat(ClaimsOf(entry)).Concat(Each(Relation.Cites, EntryKind.Source, entry.Sources));

    private static IEnumerable<Stated> OfKind(Entry entry) => entry switch
    {
        Technique t => OfTechnique(t),
        Muscle m => Each(Relation.Antagonist, EntryKind.Muscle, m.Antagonists).Concat(One(Relation.PartOf, EntryKind.Muscle, m.PartOf)),
        Tool t => Each(Relation.Substitute, EntryKind.Tool, t.Substitutes),
        Complaint c => Each(Relation.WarnsOf, EntryKind.SafetyRule, c.RedFlags),
        Routine r => r.Items.Select(i => new Stated(Relation.Contains, i.Kind, i.Name))
            .Concat(Each(Relation.MeantFor, EntryKind.Complaint, r.Complaints)),
        Page p => Each(Relation.Features, EntryKind.Technique, p.Featured),
        Source or SafetyRule or Term or Claim => [],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Stated> ClaimsOf(Entry entry) => entry is Article article ? Each(Relation.Claims, EntryKind.Claim, article.Claims) : [];

    private static IEnumerable<Stated> OfTechnique(Technique technique) =>
    [
        .. technique.Targets.Select(t => new Stated(RelationOf(t.Role), EntryKind.Muscle, t.Muscle)),
        .. technique.Avoids.Select(a => new Stated(Relation.Avoids, EntryKind.Muscle, a.Muscle)),
        .. Each(Relation.Uses, EntryKind.Tool, technique.Tools),
        .. One(Relation.UsesForSofter, EntryKind.Tool, technique.SofterTool),
        .. Each(Relation.MeantFor, EntryKind.Complaint, technique.Complaints),
        .. Each(Relation.GatedBy, EntryKind.SafetyRule, technique.Safety),
    ];

    private static Relation RelationOf(TargetRole role) => role switch
    {
        TargetRole.Primary => Relation.TargetsPrimarily,
        TargetRole.Secondary => Relation.TargetsSecondarily,
        TargetRole.Overlying => Relation.TargetsOverlying,
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Stated> Each(Relation relation, EntryKind kind, IEnumerable<Located<string>> names) =>
        names.Select(n => new Stated(relation, kind, n));

    private static IEnumerable<Stated> One(Relation relation, EntryKind kind, Located<string>? name) =>
        name is null ? [] : [new Stated(relation, kind, name)];
}
