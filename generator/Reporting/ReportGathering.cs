using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Reporting;

/// <summary>Gathers what authors want to know of their handbook.</summary>
internal static class ReportGathering
{
    /// <param name="kind">The only kind of article to list; null for all. Totals and coverage are those of the whole handbook.</param>
    public static ReportView Gather(Catalog catalog, ReferenceGraph graph, FinishedPages pages, EntryKind? kind)
    {
        var articles = catalog.OfKind<Article>().ToImmutableArray();
        var newest = NewestOf(articles);
        var rows = new ReportRows(catalog, graph, pages, newest);
        return new ReportView
        {
            Title = catalog.Settings.Title,
            Newest = ReportRows.TextOf(newest),
            Groups =
            [
                .. EntryKinds.Articles
                    .Where(k => kind is null || k == kind)
                    .Select(k => new ReportGroup(HeadingOf(k), [.. articles.Where(a => a.Id.Kind == k).Select(rows.Of)]))
                    .Where(g => !g.Rows.IsEmpty),
            ],
            Totals = TotalsOf(articles),
            Coverage = [.. new Coverage(catalog, graph, pages, newest).Lines()],
        };
    }

    private static string HeadingOf(EntryKind kind) => char.ToUpperInvariant(kind.Folder()[0]) + kind.Folder()[1..];

    private static DateOnly NewestOf(IEnumerable<Article> articles) =>
        articles.Select(a => a.Reviewed is { } review && review.On > a.Updated ? review.On : a.Updated).DefaultIfEmpty().Max();

    private static ImmutableArray<ReportTotal> TotalsOf(ImmutableArray<Article> articles)
    {
        ReportTotal Total(string name, IReadOnlyCollection<Article> of)
        {
            int Count(Status status) => of.Count(a => a.Status == status);
            return new(name, Count(Status.Draft), Count(Status.Reviewed), Count(Status.Retired));
        }

        return
        [
            .. EntryKinds.Articles.Select(k => Total(HeadingOf(k), [.. articles.Where(a => a.Id.Kind == k)])).Where(t => t.All > 0),
            Total("All", articles),
        ];
    }
}
