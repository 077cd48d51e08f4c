using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Reporting;

/// <summary>Gathers what authors want to know of their handbook.</summary>
internal static class ReportGathering
{
    public static ReportView Gather(Catalog catalog, ReferenceGraph graph, FinishedPages pages, ReportScope scope)
    {
        var articles = catalog.OfKind<Article>().ToImmutableArray();
        var rows = new ReportRows(catalog, graph, pages, scope.Day.Date);
        return new ReportView
        {
            Title = catalog.Settings.Title,
            Day = ReportRows.TextOf(scope.Day.Date),
            IsDayChosen = scope.Day.IsChosen,
            Groups =
            [
                .. EntryKinds.Articles
                    .Where(k => scope.Kind is null || k == scope.Kind)
                    .Select(k => new ReportGroup(HeadingOf(k), [.. articles.Where(a => a.Id.Kind == k).Select(rows.Of)]))
                    .Where(g => !g.Rows.IsEmpty),
            ],
            Totals = TotalsOf(articles),
            Coverage = [.. new Coverage(catalog, graph, pages, scope.Day.Date).Lines()],
        };
    }

    private static string HeadingOf(EntryKind kind) => char.ToUpperInvariant(kind.Folder()[0]) + kind.Folder()[1..];

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

/// <summary>What a report is about.</summary>
/// <param name="Kind">The only kind of article to list; null for all. Totals and coverage are those of the whole handbook.</param>
/// <param name="Day">What was due before this day is overdue.</param>
internal sealed record ReportScope(EntryKind? Kind, BuildDay Day);
