using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Planning;

/// <summary>Decides which pages there are and where everything is found.</summary>
internal static class SitePlanner
{
    public const string SitemapPath = "sitemap.xml";

    /// <summary>The page on which readers pick the techniques of their own sheet.</summary>
    public const string MySheetPath = "my-sheet.html";

    private const string SheetFolder = "sheets";

    public static SitePlan Plan(Catalog catalog, DiagnosticBag report)
    {
        RequireFixedPages(catalog, report);
        var pages = new List<PlannedPage>();
        pages.AddRange(catalog.OfKind<Article>().Select(a => new PlannedPage.ForArticle(PathOf(a.Id), a)));
        pages.AddRange(catalog.OfKind<Article>().Where(HasSheet).Select(a => new PlannedPage.ForSheet(SheetPathOf(a.Id), a)));
        pages.AddRange(catalog.OfKind<Technique>().Select(t => new PlannedPage.ForLargeSheet(LargeSheetPathOf(t.Id), t)));
        pages.AddRange(catalog.OfKind<Article>().Where(HasSheet).Select(a => new PlannedPage.ForShortAddress(GoPages.PathOf(a), a)));
        pages.AddRange(IndexedKinds.Select(k => new PlannedPage.ForIndex($"{k.Folder()}/index.html", k)));
        pages.Add(new PlannedPage.ForSheetIndex($"{SheetFolder}/index.html"));
        pages.Add(new PlannedPage.ForMySheet(MySheetPath));
        pages.Add(new PlannedPage.ForSitemap(SitemapPath));
        pages.Add(new PlannedPage.ForRobots("robots.txt"));
        var addresses = catalog.Entries.ToDictionary(e => e.Id, e => AddressOf(e.Id));
        return new SitePlan(WithoutCollisions(pages, report), addresses);
    }

    /// <summary>The kinds that have an index page, in the order of the menu.</summary>
    public static IReadOnlyList<EntryKind> IndexedKinds { get; } =
        [EntryKind.Technique, EntryKind.Routine, EntryKind.Complaint, EntryKind.Muscle, EntryKind.Tool];

    public static bool HasSheet(Article article) => article is Technique or Routine;

    public static string SheetPathOf(EntryId id) => $"{SheetFolder}/{id.Slug}.html";

    /// <summary>Of techniques only: those of a routine in large type would take many pages.</summary>
    public static string LargeSheetPathOf(EntryId id) => $"{SheetFolder}/large/{id.Slug}.html";

    private static PageAddress AddressOf(EntryId id) => id.Kind switch
    {
        EntryKind.Source => new PageAddress($"{FixedPages.Sources}.html", $"source-{id.Slug}"),
        EntryKind.SafetyRule => new PageAddress($"{FixedPages.Safety}.html", $"rule-{id.Slug}"),
        EntryKind.Claim => new PageAddress($"{FixedPages.Evidence}.html", $"claim-{id.Slug}"),
        EntryKind.Term => new PageAddress($"{FixedPages.Glossary}.html", $"term-{id.Slug}"),
        _ => new PageAddress(PathOf(id)),
    };

    private static string PathOf(EntryId id) =>
        id.Kind == EntryKind.Page ? $"{id.Slug}.html" : $"{id.Kind.Folder()}/{id.Slug}.html";

    private static void RequireFixedPages(Catalog catalog, DiagnosticBag report)
    {
        foreach (var name in FixedPages.All)
        {
            Require(name, "every handbook");
        }

        if (catalog.OfKind<Claim>().Any())
        {
            Require(FixedPages.Evidence, "a handbook with claims");
        }

        void Require(string name, string who)
        {
            var id = new EntryId(EntryKind.Page, Slug.TryParse(name)!);
            if (!catalog.Contains(id) && !catalog.IsFaulty(id))
            {
                report.MissingFixedPage(PlaceOf(catalog, id), id.ToString(), who);
            }
        }
    }

    // Beside handbook.yml, in the folder of its kind.
    private static Location PlaceOf(Catalog catalog, EntryId id)
    {
        var settings = catalog.Settings.Place.File.Path;
        return new SourceFile($"{settings[..(settings.LastIndexOf('/') + 1)]}{id}.md", string.Empty).Whole;
    }

    // A technique and a routine of one slug would share a sheet; an article named "index" would be its kind's index.
    private static IEnumerable<PlannedPage> WithoutCollisions(IEnumerable<PlannedPage> pages, DiagnosticBag report)
    {
        var told = new HashSet<Article>();
        foreach (var group in pages.GroupBy(p => p.Path, StringComparer.Ordinal))
        {
            var ordered = group.OrderBy(p => ArticleOf(p) is null ? 0 : 1).ToList();
            var owner = ArticleOf(ordered[0])?.File.Path ?? "a page that the generator makes";
            foreach (var page in ordered.Skip(1).Where(p => ArticleOf(p) is { } article && told.Add(article)))
            {
                Refuse(page, owner, report);
            }

            yield return ordered[0];
        }
    }

    private static void Refuse(PlannedPage page, string owner, DiagnosticBag report)
    {
        var article = ArticleOf(page)!;
        if (page is PlannedPage.ForShortAddress)
        {
            report.ShortAddressTaken(GoPages.PlaceOf(article), GoPages.NameOf(article), owner);
        }
        else
        {
            report.PathCollision(article.Title.Place, page.Path, owner);
        }
    }

    /// <summary>The article that a page belongs to; null for a page that is made of many.</summary>
    public static Article? ArticleOf(PlannedPage page) => page switch
    {
        PlannedPage.ForArticle p => p.Article,
        PlannedPage.ForSheet p => p.Article,
        PlannedPage.ForLargeSheet p => p.Technique,
        PlannedPage.ForShortAddress p => p.Article,
        _ => null,
    };
}
