using System.Collections.Immutable;
using System.Globalization;
using Handbook.Model;
using Handbook.Rendering.Maps;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the views of pages of prose: those that are nothing else, the home page, and the page for wrong addresses.</summary>
internal static class ProsePages
{
    public static ProsePageView Build(Page page, Vantage from) => new()
    {
        Page = Frames.Of(page, from),
        Summary = page.Summary,
        Prose = ProseViews.Of(page, from),
        Claims = ClaimViews.Of(page, from),
        MentionedIn = Inverse.MentionedIn(page.Id, from),
        Sources = Inverse.SourcesOf(page.Id, from),
    };

    public static NotFoundView BuildNotFound(Page page, Vantage from) =>
        new(Frames.Of(page, from), page.Summary, ProseViews.Of(page, from), from.Settings.BaseUrl);

    public static HomeView BuildHome(Page page, Vantage from)
    {
        var catalog = from.Site.Catalog;
        return new HomeView
        {
            Page = Frames.Of(page, from),
            Summary = page.Summary,
            Prose = ProseViews.Of(page, from),
            CheckFirst = CareCards.Of(
                catalog.OfKind<SafetyRule>().Where(r => r.Care == CareLevel.Immediate), from, rule => SafetyBlocks.Of(rule, from)),
            Techniques = page.Featured.IsEmpty ? Offered<Technique>(from) : Cards.WithDrawings(page.Featured.Select(from.Find<Technique>).OfType<Technique>(), from),
            AllTechniques = page.Featured.IsEmpty ? null : AllTechniquesFrom(from),
            Routines = Offered<Routine>(from),
            Complaints = Offered<Complaint>(from),
            BodyMap = BodyMaps.Of(from),
            SheetsHref = from.HrefOf(Kinds.SheetIndexPath),
            MentionedIn = Inverse.MentionedIn(page.Id, from),
            Sources = Inverse.SourcesOf(page.Id, from),
        };
    }

    private static LinkView AllTechniquesFrom(Vantage from) => new(
        string.Create(CultureInfo.InvariantCulture, $"All {from.Site.Catalog.OfKind<Technique>().Count()} techniques"), from.HrefOf(Kinds.IndexPathOf(EntryKind.Technique)));

    // The home page offers what is recommended today; what is retired is still in its index.
    private static ImmutableArray<CardView> Offered<T>(Vantage from)
        where T : Article =>
        Cards.WithDrawings(Cards.InReadingOrder(from.Site.Catalog.OfKind<T>().Where(a => a.Status != Status.Retired)), from);
}
