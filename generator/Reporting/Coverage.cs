using System.Collections.Immutable;
using System.Globalization;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Reporting;

/// <summary>How much of the handbook hangs together, and how much of it is reviewed and easy to read.</summary>
internal sealed class Coverage(Catalog catalog, ReferenceGraph graph, FinishedPages pages, DateOnly day)
{
    public IEnumerable<ReportCoverage> Lines()
    {
        yield return Line<Muscle>("muscles have a technique", m => MissingParts.HasTechnique(m.Id, graph, catalog));
        yield return Line<Complaint>("complaints have two options or more", c => MissingParts.OptionsFor(c.Id, graph, catalog) >= MissingParts.FewestOptions);
        yield return Line<Term>("glossary terms are used on a page", t => pages.UsedTerms.Contains(t.Id.Slug.Text));
        yield return Line<Source>("sources are cited", s => graph.To(s.Id).Any(e => e.Relation is Relation.Cites or Relation.Mentions));
        yield return Line<Article>("articles are reviewed", a => a.Status == Status.Reviewed) with { Others = [] };
        yield return Line<Article>($"articles have no overdue review on {ReportRows.TextOf(day)}", a => !ReportRows.IsOverdue(a, day));
        yield return WithinLimits();
        foreach (var page in pages.Others)
        {
            var grade = ReportRows.GradeOf(page);
            yield return new ReportCoverage($"{page.Name}: reading grade {grade.Grade} of at most {grade.Limit}", []);
        }
    }

    private ReportCoverage Line<T>(string rest, Func<T, bool> isCovered)
        where T : Entry
    {
        var all = catalog.OfKind<T>().ToList();
        var others = all.Where(e => !isCovered(e)).Select(e => e.Title.Value).Order(StringComparer.Ordinal).ToImmutableArray();
        return new ReportCoverage(Of(all.Count - others.Length, all.Count, rest), others);
    }

    private ReportCoverage WithinLimits()
    {
        var limited = pages.ByArticle
            .SelectMany(a => a.Value.Select(p => (Name: $"{catalog[a.Key].Title.Value} ({p.Name})", Page: p)))
            .Concat(pages.Others.Select(p => (p.Name, Page: p)))
            .Where(p => p.Page.Limit is not null)
            .ToList();
        var tooHard = limited.Where(p => p.Page.IsTooHard).Select(p => p.Name).Order(StringComparer.Ordinal).ToImmutableArray();
        return new ReportCoverage(Of(limited.Count - tooHard.Length, limited.Count, "pages with a reading limit are within it"), tooHard);
    }

    private static string Of(int count, int all, string rest) => string.Create(CultureInfo.InvariantCulture, $"{count} of {all} {rest}");
}
