using System.Diagnostics;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the view of the sitemap: every page that is worth finding.</summary>
internal static class SitemapPages
{
    public static SitemapView Build(Vantage from) => new(
    [
        .. from.Site.Plan.Pages
            .Where(p => p is not (PlannedPage.ForSitemap or PlannedPage.ForRobots or PlannedPage.ForShortAddress) && p.Path != $"{FixedPages.NotFound}.html")
            .Select(p => new SitemapEntry(from.AddressOf(p.Path), Words.Of(UpdatedOf(p, from)).Iso)),
    ]);

    private static DateOnly UpdatedOf(PlannedPage page, Vantage from) => page switch
    {
        PlannedPage.ForArticle p => p.Article.Updated,
        PlannedPage.ForSheet p => p.Article.Updated,
        PlannedPage.ForLargeSheet p => p.Technique.Updated,
        PlannedPage.ForIndex p => Newest(a => a.Id.Kind == p.Kind, from),
        PlannedPage.ForMySheet => Newest(a => a is Technique t && SelfGuided.Allows(t), from),
        PlannedPage.ForSheetIndex => Newest(SitePlanner.HasSheet, from),
        _ => throw new UnreachableException(),
    };

    private static DateOnly Newest(Func<Article, bool> listed, Vantage from) =>
        Freshness.Of([.. from.Site.Catalog.OfKind<Article>().Where(listed)], from.Site.Catalog);
}
