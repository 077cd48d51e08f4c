using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering.Metadata;
using Handbook.Rendering.Views;
using Handbook.Templating;

namespace Handbook.Rendering;

/// <summary>Makes what every page has.</summary>
internal static class Frames
{
    private const string Icon = "assets/icon.svg";
    private const string HomePath = FixedPages.Home + ".html";

    public static Frame Of(Article article, Vantage from) => Of(SubjectOf(article, from), from);

    public static Frame Of(Subject subject, Vantage from)
    {
        var settings = from.Settings;
        return new Frame
        {
            Title = subject.Title,
            HeadTitle = from.Path == HomePath ? settings.Title : $"{subject.NameAlone} - {settings.Title}",
            SiteTitle = settings.Title,
            Language = settings.Language,
            Description = from.Path == HomePath ? settings.Description : subject.Description,
            LinkedData = subject.IsFindable ? PageGraph.Of(subject, from) : null,
            IsFindable = subject.IsFindable,
            SocialTitle = subject.NameAlone,
            SocialType = from.Path == HomePath ? "website" : "article",
            SocialLocale = LocaleOf(settings.Language),
            Canonical = from.AddressOf(from.Path),
            HomeHref = from.HrefOf(HomePath),
            SafetyHref = from.HrefOf($"{FixedPages.Safety}.html"),
            Stylesheets = AssetsOf(from, a => a.IsStylesheet && a.IsLinkedBy(subject.BodyClass)),
            PaperStylesheets = AssetsOf(from, a => a.IsStylesheet && a.IsLinkedForPaperBy(subject.BodyClass)),
            Scripts = AssetsOf(from, a => a.IsScript && a.IsLinkedBy(subject.BodyClass)),
            LaterStylesheets = AssetsOf(from, a => a.IsStylesheet && a.IsForLater),
            SearchIndex = from.HrefOf(from.Site.SearchIndex.Path),
            ContentsHref = from.HrefOf($"{FixedPages.Contents}.html"),
            Icon = from.HrefOf(Icon),
            BodyClass = subject.BodyClass,
            Menu = MenuFrom(from),
            Breadcrumbs = BreadcrumbsOf(subject, from),
            Emergency = EmergencyOf(settings.Emergency),
            Footer = FooterOf(subject, from),
        };
    }

    private static ImmutableArray<string> AssetsOf(Vantage from, Func<Asset, bool> wanted) =>
        [.. from.Site.Assets.Where(wanted).Select(a => from.HrefOf(a.Path))];

    private static Subject SubjectOf(Article article, Vantage from) => new()
    {
        Title = article.Title.Value,
        Description = article.Summary,
        BodyClass = BodyClasses.Of(article),
        Updated = article.Updated,
        Status = Statuses.Of(article),
        Above = SitePlanner.IndexedKinds.Contains(article.Id.Kind)
            ? new PageAbove(Kinds.TitleOf(article.Id.Kind), Kinds.IndexPathOf(article.Id.Kind))
            : null,
        IsFindable = article.Id.Slug.Text != FixedPages.NotFound || article is not Page,
        Data = LinkedPages.Of(article, from),
    };

    private static ImmutableArray<MenuItem> MenuFrom(Vantage from)
    {
        MenuItem Item(string title, string path) => new(title, from.HrefOf(path), path == from.Path);
        var pages = from.Site.Catalog.OfKind<Page>()
            .Where(p => p.Menu is not null)
            .OrderBy(p => p.Menu).ThenBy(p => p.Title.Value, StringComparer.Ordinal)
            .Select(p => Item(p.Title.Value, from.Site.Plan.AddressOf(p.Id).Path));
        return
        [
            .. SitePlanner.IndexedKinds.Select(k => Item(Kinds.TitleOf(k), Kinds.IndexPathOf(k))),
            Item(Kinds.SheetsTitle, Kinds.SheetIndexPath),
            .. pages,
        ];
    }

    private static ImmutableArray<LinkView> BreadcrumbsOf(Subject subject, Vantage from) =>
        [.. AboveOf(subject, from).Select(a => new LinkView(a.Title, from.HrefOf(a.Path)))];

    /// <summary>The pages above a page, from home downwards; none for the home page.</summary>
    public static ImmutableArray<PageAbove> AboveOf(Subject subject, Vantage from)
    {
        if (from.Path == HomePath)
        {
            return [];
        }

        var home = new PageAbove("Home", HomePath);
        return subject.Above is { } above ? [home, above] : [home];
    }

    // Without a region a card falls back to its own default, which is better than a region made up.
    private static string? LocaleOf(string language) =>
        language.Split('-') is [var tongue, .., { Length: 2 } region] ? $"{tongue}_{region.ToUpperInvariant()}" : null;

    private static EmergencyView EmergencyOf(Emergency emergency)
    {
        ContactView Contact(Contact c) => new(c.Call, c.When);
        return new(Contact(emergency.Immediate), Contact(emergency.Urgent), Contact(emergency.Routine));
    }

    private static FooterView FooterOf(Subject subject, Vantage from)
    {
        LinkView Link(string title, string page) => new(title, from.HrefOf($"{page}.html"));
        return new FooterView
        {
            Version = from.Settings.Version,
            Licence = from.Settings.Licence,
            Audience = from.Settings.Audience,
            Updated = Words.Of(subject.Updated),
            Status = subject.Status,
            Links =
            [
                Link("Safety", FixedPages.Safety), Link("Glossary", FixedPages.Glossary), Link("Sources", FixedPages.Sources),
                Link("All pages", FixedPages.Contents), new(Kinds.MySheetTitle, from.HrefOf(SitePlanner.MySheetPath)),
            ],
        };
    }
}

/// <summary>What a page is about, as far as its frame needs to know.</summary>
internal sealed record Subject
{
    public required string Title { get; init; }

    /// <summary>What tells the page from others in a row of browser tabs; null when the title does.</summary>
    public string? TabTitle { get; init; }

    /// <summary>What it is called where no page stands around it: in a tab, on a card, in a list of results.</summary>
    public string NameAlone => TabTitle ?? Title;

    public required string Description { get; init; }

    public required string BodyClass { get; init; }

    public required DateOnly Updated { get; init; }

    public StatusView? Status { get; init; }

    /// <summary>The page between home and this one; null when there is none.</summary>
    public PageAbove? Above { get; init; }

    /// <summary>Whether search engines may list the page.</summary>
    public bool IsFindable { get; init; } = true;

    /// <summary>What machines are told of the page beside this.</summary>
    public LinkedPage Data { get; init; } = new(LinkedPage.List);
}

/// <summary>A page above another on the way from home.</summary>
/// <param name="Path">From the site's root.</param>
internal sealed record PageAbove(string Title, string Path);
