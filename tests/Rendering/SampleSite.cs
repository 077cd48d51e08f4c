using System.Collections.Frozen;
using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Prose;
using Handbook.Rendering;
using Handbook.Text;

namespace Handbook.Tests.Rendering;

/// <summary>A handbook written in code: entries are added, and their references become edges as the linker would make them.</summary>
internal sealed class SampleSite
{
    private readonly List<Entry> entries = [];

    public DiagnosticBag Report { get; } = new();

    public static EntryId Id(EntryKind kind, string slug) => new(kind, Slug.TryParse(slug)!);

    /// <summary>A name as if written in a file of its own, so that no two names share a place.</summary>
    public static Located<string> Name(string text) => new(text, new SourceFile("content/name.md", text).At(0, text.Length));

    public ProseDocument Prose(string markdown) =>
        ProseParser.Parse(new SourceFile("content/prose.md", markdown), 0, new ProseOptions(false, false), Report);

    public SampleSite With(params IEnumerable<Entry> more)
    {
        entries.AddRange(more);
        return this;
    }

    public Site Build()
    {
        var catalog = new Catalog(Samples.Settings, entries) { Faulty = FrozenSet<EntryId>.Empty, Media = [] };
        return new Site(catalog, new ReferenceGraph([.. entries.SelectMany(EdgesOf)]), SitePlanner.Plan(catalog, Report));
    }

    private IEnumerable<Edge> EdgesOf(Entry entry) =>
    [
        .. entry switch
        {
            Technique t => EdgesOf(t),
            Muscle m => [.. Edges(m, Relation.Antagonist, EntryKind.Muscle, m.Antagonists), .. m.PartOf is { } p ? Edges(m, Relation.PartOf, EntryKind.Muscle, [p]) : []],
            Tool t => Edges(t, Relation.Substitute, EntryKind.Tool, t.Substitutes),
            Complaint c => Edges(c, Relation.WarnsOf, EntryKind.SafetyRule, c.RedFlags),
            Routine r => [.. Edges(r, Relation.MeantFor, EntryKind.Complaint, r.Complaints), .. r.Items.SelectMany(i => Edges(r, Relation.Contains, i.Kind, [i.Name]))],
            Term t => t.See.SelectMany(s => Edges(t, Relation.SeeAlso, KindOf(s.Value), [s])),
            _ => [],
        },
        .. Edges(entry, Relation.Cites, EntryKind.Source, entry.Sources),
        .. entry is Article article ? MentionsOf(article) : [],
    ];

    private static IEnumerable<Edge> EdgesOf(Technique t) =>
    [
        .. t.Targets.SelectMany(x => Edges(t, RelationOf(x.Role), EntryKind.Muscle, [x.Muscle])),
        .. Edges(t, Relation.Avoids, EntryKind.Muscle, t.Avoids.Select(a => a.Muscle)),
        .. Edges(t, Relation.Uses, EntryKind.Tool, t.Tools),
        .. t.SofterTool is { } softer ? Edges(t, Relation.UsesForSofter, EntryKind.Tool, [softer]) : [],
        .. Edges(t, Relation.MeantFor, EntryKind.Complaint, t.Complaints),
        .. Edges(t, Relation.GatedBy, EntryKind.SafetyRule, t.Safety),
    ];

    private static Relation RelationOf(TargetRole role) => role switch
    {
        TargetRole.Primary => Relation.TargetsPrimarily,
        TargetRole.Secondary => Relation.TargetsSecondarily,
        _ => Relation.TargetsOverlying,
    };

    private static IEnumerable<Edge> Edges(Entry from, Relation relation, EntryKind kind, IEnumerable<Located<string>> names) =>
        names.Select(n => new Edge(from.Id, Id(kind, n.Value), relation, n.Place));

    private IEnumerable<Edge> MentionsOf(Article article) =>
        article.Prose.Mentions.Where(m => m.Target.Length > 0).Select(m => new Edge(article.Id, Id(KindOf(m.Target), m.Target.Split('/')[^1]), Relation.Mentions, m.Place));

    private EntryKind KindOf(string target) => entries.First(e => e.Id.Slug.Text == target.Split('/')[^1]).Id.Kind;
}
