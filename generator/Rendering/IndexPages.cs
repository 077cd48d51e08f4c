using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering.Maps;
using Handbook.Rendering.Prints;
using Handbook.Rendering.Sheets;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the views of the lists: one of each kind, and one of the cheat sheets.</summary>
internal static class IndexPages
{
    public const string SheetsIntro = "One page each, to print and to keep where you use it.";

    public static IndexView Build(EntryKind kind, Vantage from)
    {
        var articles = from.Site.Catalog.OfKind<Article>().Where(a => a.Id.Kind == kind).ToList();
        return new IndexView(
            FrameOf(Kinds.TitleOf(kind), Kinds.IntroOf(kind), articles, from),
            Kinds.IntroOf(kind),
            GroupsOf(kind, articles, from))
        {
            Maps = kind == EntryKind.Muscle ? MuscleMaps.Of(from) : [],
        };
    }

    public static IndexView BuildSheets(Vantage from)
    {
        var articles = from.Site.Catalog.OfKind<Article>().Where(SitePlanner.HasSheet).ToList();
        return new IndexView(
            FrameOf(Kinds.SheetsTitle, SheetsIntro, articles, from),
            SheetsIntro,
            [
                .. articles.GroupBy(a => a.Id.Kind)
                    .OrderBy(g => g.Key)
                    .Select(g => new CardGroup(Kinds.TitleOf(g.Key), SheetCards(g, from))),
                new CardGroup("Of your own choice", [MySheetPages.CardFrom(from)]),
            ])
        {
            Pdfs = PrintLinks.ToHandbook(from),
            Large = LargeSheetPages.LinksTo(articles.OfType<Technique>(), from),
        };
    }

    private static Frame FrameOf(string title, string intro, IReadOnlyCollection<Article> listed, Vantage from) => Frames.Of(
        new Subject { Title = title, Description = intro, BodyClass = BodyClasses.List, Updated = Freshness.Of(listed, from.Site.Catalog) },
        from);

    // Muscles are found by where they are; of other kinds there are few enough to read down one list.
    private static ImmutableArray<CardGroup> GroupsOf(EntryKind kind, IReadOnlyCollection<Article> articles, Vantage from) =>
        kind == EntryKind.Muscle
            ? [
                .. articles.OfType<Muscle>()
                    .GroupBy(m => m.Region)
                    .OrderBy(g => g.Key)
                    .Select(g => new CardGroup(Words.Of(g.Key), Cards.Of(Cards.InReadingOrder(g), from))),
            ]
            : [new CardGroup(null, Cards.WithDrawings(Cards.InReadingOrder(articles), from))];

    private static ImmutableArray<CardView> SheetCards(IEnumerable<Article> articles, Vantage from) =>
    [
        .. Cards.InReadingOrder(articles)
            .Select(a => Cards.Of(a, from) with { Href = from.HrefOf(SitePlanner.SheetPathOf(a.Id)) }),
    ];
}
