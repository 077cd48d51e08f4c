using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>Builds the view of the sheet of the reader's own choice.</summary>
internal static class MySheetPages
{
    public const string Intro = "Up to four techniques of your choice, to print on one page.";

    /// <summary>All that may be picked, in reading order.</summary>
    public static IReadOnlyList<Technique> TechniquesOn(Vantage from) =>
        [.. Cards.InReadingOrder(from.Site.Catalog.OfKind<Technique>().Where(SelfGuided.Allows)).Cast<Technique>()];

    public static MySheetView Build(IReadOnlyList<Technique> techniques, Vantage from)
    {
        var (common, cards) = SheetCards.Share([.. techniques.Select(t => SheetCards.Of(new DosedTechnique(t, t.Dose, null), from))]);
        return MySheetPaper.Measured(ViewOf(techniques, from) with
        {
            Facts = common,
            Cards = [.. techniques.Select((t, at) => CardOf(t, cards[at], from))],
        });
    }

    private static MySheetView ViewOf(IReadOnlyList<Technique> techniques, Vantage from) => new()
    {
        Page = Frames.Of(
            new Subject
            {
                Title = Kinds.MySheetTitle,
                Description = Intro,
                BodyClass = $"{BodyClasses.SheetPage} {BodyClasses.MySheet}",
                Updated = Freshness.Of(techniques, from.Site.Catalog),
                Above = new PageAbove(Kinds.SheetsTitle, Kinds.SheetIndexPath),
            },
            from),
        Intro = Intro,
        Safety = SheetSafety.Of(techniques, from),
        Facts = [],
        Cards = [],
        Grid = SheetPages.GridFor(techniques),
        Address = from.AddressOf(SitePlanner.MySheetPath),
        EvidenceStatement = from.Settings.EvidenceStatement,
        GeneralNote = from.Settings.GeneralNote,
    };

    /// <summary>The place of a technique's card; null when it may not be picked.</summary>
    public static string? HrefOf(Technique technique, Vantage from) =>
        SelfGuided.Allows(technique) ? new PageAddress(SitePlanner.MySheetPath, technique.Id.Slug.Text).RelativeTo(from.Path) : null;

    /// <summary>The page among the cheat sheets.</summary>
    public static CardView CardFrom(Vantage from) =>
        new() { Title = Kinds.MySheetTitle, Href = from.HrefOf(SitePlanner.MySheetPath), Summary = Intro };

    private static MySheetCard CardOf(Technique technique, SheetCard sheet, Vantage from) => new(
        technique.Id.Slug.Text,
        technique.Title.Value,
        technique.Gloss,
        from.HrefOf(technique.Id),
        Words.WithCapital(DoseWords.InTime(technique.Dose.StartTotal)))
    {
        Dose = sheet.Dose,
        NoGoZones = sheet.NoGoZones,
        InShort = sheet.InShort,
    };
}
