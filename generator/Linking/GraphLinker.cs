using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Linking;

/// <summary>Turns written names into edges between entries.</summary>
internal static class GraphLinker
{
    public static ReferenceGraph Link(Catalog catalog, DiagnosticBag report)
    {
        NameTable.CheckUnique(catalog, report);
        var resolver = new ReferenceResolver(catalog, report);
        var edges = new List<Edge>();
        foreach (var entry in catalog.Entries)
        {
            edges.AddRange(StatedEdges(entry, resolver, report));
            if (entry is Article article)
            {
                edges.AddRange(MentionEdges(article.Id, article.Prose, resolver, catalog, report));
            }
        }

        CheckFaulty(catalog, resolver, report);
        var graph = new ReferenceGraph(edges);
        CycleCheck.Check(graph, Relation.Contains, "a routine contains", report);
        CycleCheck.Check(graph, Relation.PartOf, "a muscle is part of", report);
        SafetyCheck.Check(catalog, graph, report);
        return graph;
    }

    private static IEnumerable<Edge> StatedEdges(Entry entry, ReferenceResolver resolver, DiagnosticBag report)
    {
        var seen = new HashSet<(string Field, EntryId To)>();
        foreach (var (relation, kind, name) in Relations.Of(entry))
        {
            if (resolver.InField(kind, name) is not { } to || RefusesSelf(entry.Id, to, name, report))
            {
                continue;
            }

            if (relation != Relation.Contains && !seen.Add((FieldOf(relation), to)))
            {
                report.DuplicateReference(name.Place, name.Value);
                continue;
            }

            yield return new Edge(entry.Id, to, relation, name.Place);
        }

        if (entry is Term term)
        {
            foreach (var name in term.See)
            {
                if (resolver.Anywhere(name) is { } to && !RefusesSelf(entry.Id, to, name, report))
                {
                    yield return new Edge(entry.Id, to, Relation.SeeAlso, name.Place);
                }
            }
        }
    }

    // A muscle has one role in a technique, so the three target relations count as one field.
    private static string FieldOf(Relation relation) =>
        relation is Relation.TargetsPrimarily or Relation.TargetsSecondarily or Relation.TargetsOverlying or Relation.Avoids
            ? "muscles"
            : relation.ToString();

    private static IEnumerable<Edge> MentionEdges(
        EntryId from, ProseDocument prose, ReferenceResolver resolver, Catalog catalog, DiagnosticBag report)
    {
        var file = prose.Place.File;
        foreach (var mention in prose.Mentions)
        {
            if (mention.Form == MentionForm.Media)
            {
                CheckMedia(mention, file, catalog, report);
            }
            else if (mention.Target.Length == 0)
            {
                CheckOwnFragment(mention, prose, report);
            }
            else if (resolver.InProse(mention, file) is { } to && !RefusesSelf(from, to, new Located<string>(mention.Target, mention.Place), report))
            {
                yield return new Edge(from, to, Relation.Mentions, mention.Place);
            }
        }
    }

    private static bool RefusesSelf(EntryId from, EntryId to, Located<string> name, DiagnosticBag report)
    {
        if (from != to)
        {
            return false;
        }

        report.SelfReference(name.Place, name.Value);
        return true;
    }

    private static void CheckMedia(Mention mention, SourceFile file, Catalog catalog, DiagnosticBag report)
    {
        var path = ContentPath.Resolve(file, mention.Target);
        if (catalog.Media.All(m => m.Path != path))
        {
            var nearest = path is null ? null : NearestName.Find(path, catalog.Media.Select(m => m.Path));
            report.UnknownMedia(mention.Place, mention.Target, nearest is null ? null : "../" + nearest);
        }
    }

    private static void CheckOwnFragment(Mention mention, ProseDocument prose, DiagnosticBag report)
    {
        var ids = prose.Headings.Select(h => h.Id).ToList();
        if (mention.Fragment is { } fragment && !ids.Contains(fragment))
        {
            report.UnknownFragment(mention.Place, fragment, "this page", NearestName.Find(fragment, ids));
        }
    }

    // The mistakes of a faulty entry's references belong in the same run as its other mistakes; edges from it are of no use.
    private static void CheckFaulty(Catalog catalog, ReferenceResolver resolver, DiagnosticBag report)
    {
        foreach (var entry in catalog.Faulty)
        {
            foreach (var (kind, name) in entry.References)
            {
                _ = resolver.InField(kind, name);
            }

            if (entry.Prose is { } prose)
            {
                _ = MentionEdges(entry.Id, prose, resolver, catalog, report).Count();
            }
        }
    }
}
