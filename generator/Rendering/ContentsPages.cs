using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering.Sheets;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the view of the page that lists every page.</summary>
internal static class ContentsPages
{
    public static ContentsView Build(Page page, Vantage from) => new()
    {
        Page = Frames.Of(page, from),
        Summary = page.Summary,
        Prose = ProseViews.Of(page, from),
        Groups = [.. SitePlanner.IndexedKinds.Select(k => GroupOf(k, from)), SheetsFrom(from), PagesFrom(from)],
        MentionedIn = Inverse.MentionedIn(page.Id, from),
    };

    private static LinkGroup GroupOf(EntryKind kind, Vantage from) =>
        new(Kinds.TitleOf(kind), from.HrefOf(Kinds.IndexPathOf(kind)), ItemsOf(a => a.Id.Kind == kind, from));

    private static LinkGroup PagesFrom(Vantage from) =>
        new(Kinds.TitleOf(EntryKind.Page), null, ItemsOf(a => a is Page && a.Id.Slug.Text != FixedPages.NotFound, from));

    private static LinkGroup SheetsFrom(Vantage from) => new(
        Kinds.SheetsTitle,
        from.HrefOf(Kinds.SheetIndexPath),
        [
            .. from.Site.Catalog.OfKind<Article>()
                .Where(SitePlanner.HasSheet)
                .Select(a => new LinkItem(a.Title.Value, from.HrefOf(SitePlanner.SheetPathOf(a.Id)))),
            new LinkItem(Kinds.MySheetTitle, from.HrefOf(SitePlanner.MySheetPath), MySheetPages.Intro),
        ]);

    private static ImmutableArray<LinkItem> ItemsOf(Func<Article, bool> belongs, Vantage from) =>
    [
        .. from.Site.Catalog.OfKind<Article>()
            .Where(belongs)
            .OrderBy(a => a.Title.Value, StringComparer.Ordinal)
            .Select(a => from.ItemOf(a.Id, a.Status == Status.Retired ? "Retired" : null)),
    ];
}
