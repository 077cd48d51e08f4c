using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Reading;

namespace Handbook.Tests.Linking;

public class GraphLinkerTests
{
    [Fact]
    public void A_relation_written_on_one_side_is_found_from_both()
    {
        var (graph, _) = Link();
        var soleus = Id(EntryKind.Muscle, "soleus");
        Assert.Equal(["calf-roll", "deep-press"], graph.To(soleus, Relation.TargetsPrimarily).Select(id => id.Slug.Text));
        Assert.Equal([soleus], graph.From(Id(EntryKind.Technique, "calf-roll"), Relation.TargetsPrimarily));
        Assert.Equal(["gastrocnemius"], graph.To(Id(EntryKind.Muscle, "triceps-surae"), Relation.PartOf).Select(id => id.Slug.Text));
    }

    [Fact]
    public void A_relation_that_holds_both_ways_is_found_whichever_side_wrote_it()
    {
        var (graph, _) = Link();
        Assert.Equal(["towel"], graph.Both(Id(EntryKind.Tool, "ball"), Relation.Substitute).Select(id => id.Slug.Text));
        Assert.Equal(["ball"], graph.Both(Id(EntryKind.Tool, "towel"), Relation.Substitute).Select(id => id.Slug.Text));
    }

    [Fact]
    public void All_three_ways_to_refer_in_prose_become_edges()
    {
        var (graph, _) = Link();
        var mentioned = graph.From(Id(EntryKind.Technique, "calf-roll")).Where(e => e.Relation == Relation.Mentions).Select(e => $"{e.Place.SourceText} is {e.To}");
        Assert.Equal(
            [
                "sore-spot is glossary/sore-spot",
                "soleus is muscles/soleus",
                "../muscles/gastrocnemius.md#action is muscles/gastrocnemius",
                "towel is tools/towel",
                "leaflet is sources/leaflet",
            ],
            mentioned);
    }

    [Fact]
    public void An_alias_means_its_entry_whatever_its_letter_case()
    {
        var (graph, _) = Link();
        Assert.Contains(graph.To(Id(EntryKind.Muscle, "soleus")), e => e.From == Id(EntryKind.Complaint, "tight-calf") && e.Place.SourceText == "SO");
        var (lower, report) = Link(h => h.Replace("content/complaints/tight-calf.md", "[[SO|", "[[so|"));
        Assert.True(report.IsEmpty);
        Assert.Contains(lower.To(Id(EntryKind.Muscle, "soleus")), e => e.Place.SourceText == "so");
    }

    [Fact]
    public void A_cycle_through_several_routines_is_reported_once()
    {
        var (_, report) = Link(h =>
        {
            var routine = h.Read("content/routines/easy-calves.md");
            h.Write("content/routines/b.md", routine.Replace("title: Easy calves", "title: B", StringComparison.Ordinal).Replace("technique: wall-stretch", "routine: c", StringComparison.Ordinal));
            h.Write("content/routines/c.md", routine.Replace("title: Easy calves", "title: C", StringComparison.Ordinal).Replace("technique: wall-stretch", "routine: d", StringComparison.Ordinal));
            h.Write("content/routines/d.md", routine.Replace("title: Easy calves", "title: D", StringComparison.Ordinal).Replace("technique: wall-stretch", "routine: b", StringComparison.Ordinal));
        });
        Assert.Equal("a routine contains itself: b -> c -> d -> b", Assert.Single(report.ToSorted()).Message);
    }

    [Fact]
    public void Edges_come_in_the_same_order_in_every_run() =>
        Assert.Equal(Link().Graph.Edges.Select(e => $"{e}"), Link().Graph.Edges.Select(e => $"{e}"));

    private static EntryId Id(EntryKind kind, string slug) => new(kind, Slug.TryParse(slug)!);

    private static (ReferenceGraph Graph, DiagnosticBag Report) Link(Action<SampleHandbook>? change = null)
    {
        using var handbook = new SampleHandbook();
        change?.Invoke(handbook);
        var report = new DiagnosticBag();
        var catalog = ContentReader.Read(ContentFolder.Load(handbook.Path("content"), "content", report), report)!;
        return (GraphLinker.Link(catalog, report), report);
    }
}
