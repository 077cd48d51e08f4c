using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Linking;

/// <summary>Reads the edges that leave an entry, from its fields and from its prose. What leads nowhere is reported.</summary>
internal sealed class EdgeReader(Catalog catalog, ReferenceResolver resolver, DiagnosticBag report)
{
    /// <summary>In the order written: fields, then prose.</summary>
    public IEnumerable<Edge> EdgesOf(Entry entry)
    {
        var stated = Stated(entry);
        return entry switch
        {
            Article article => stated.Concat(Mentioned(article.Id, article.Prose)),
            Term term => stated.Concat(Pointed(term)),
            _ => stated,
        };
    }

    /// <summary>
    /// The mistakes of a faulty entry's references belong in the same run as its other mistakes; edges from it are of no use.
    /// </summary>
    public void CheckFaulty(FaultyEntry entry)
    {
        foreach (var (kind, name) in entry.References)
        {
            _ = resolver.InField(kind, name);
        }

        if (entry.Prose is { } prose)
        {
            _ = Mentioned(entry.Id, prose).Count();
        }
    }

    private IEnumerable<Edge> Stated(Entry entry)
    {
        var seen = new HashSet<(string Field, EntryId To)>();
        foreach (var (relation, kind, name) in Relations.Of(entry))
        {
            if (resolver.InField(kind, name) is not { } to || RefusesSelf(entry.Id, to, name))
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
    }

    private IEnumerable<Edge> Pointed(Term term)
    {
        foreach (var name in term.See)
        {
            if (resolver.Anywhere(name) is { } to && !RefusesSelf(term.Id, to, name))
            {
                yield return new Edge(term.Id, to, Relation.SeeAlso, name.Place);
            }
        }
    }

    // A muscle has one role in a technique, so the three target relations and the avoided ones count as one field.
    private static string FieldOf(Relation relation) =>
        relation is Relation.TargetsPrimarily or Relation.TargetsSecondarily or Relation.TargetsOverlying or Relation.Avoids
            ? "muscles"
            : relation.ToString();

    private IEnumerable<Edge> Mentioned(EntryId from, ProseDocument prose)
    {
        var file = prose.Place.File;
        foreach (var mention in prose.Mentions)
        {
            var name = new Located<string>(mention.Target, mention.Place);
            if (mention.Form == MentionForm.Media)
            {
                CheckMedia(name, file);
            }
            else if (mention.Target.Length == 0)
            {
                CheckFragment(mention, prose, "this page");
            }
            else if (resolver.InProse(mention, file) is { } to && !RefusesSelf(from, to, name))
            {
                CheckFragment(mention, (catalog[to] as Article)?.Prose, $"'{to}'");
                yield return new Edge(from, to, Relation.Mentions, mention.Place);
            }
        }
    }

    private bool RefusesSelf(EntryId from, EntryId to, Located<string> name)
    {
        if (from != to)
        {
            return false;
        }

        report.SelfReference(name.Place, name.Value);
        return true;
    }

    private void CheckMedia(Located<string> name, SourceFile file)
    {
        var path = ContentPath.Resolve(file, name.Value);
        if (catalog.Media.All(m => m.Path != path))
        {
            var nearest = path is null ? null : NearestName.Find(path, catalog.Media.Select(m => m.Path));
            report.UnknownMedia(name.Place, name.Value, nearest is null ? null : "../" + nearest);
        }
    }

    // What has no page of its own has no headings.
    private void CheckFragment(Mention mention, ProseDocument? target, string page)
    {
        var ids = target?.Headings.Select(h => h.Id).ToList() ?? [];
        if (mention.Fragment is { } fragment && !ids.Contains(fragment))
        {
            report.UnknownFragment(mention.Place, fragment, page, NearestName.Find(fragment, ids));
        }
    }
}
