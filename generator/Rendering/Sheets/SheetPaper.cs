using Handbook.Planning.Sheets;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>
/// A cheat sheet as boxes on paper: the twin of <c>parts/sheet.html</c> and of the print rules in <c>paper/pages/sheet-page.css</c>, whose measures it
/// repeats. Tests in a browser hold the two together.
/// </summary>
internal static class SheetPaper
{
    /// <summary>Between the parts of a sheet.</summary>
    public const double Gap = 1;


    public static PaperBox Of(SheetView view, SheetPlaces places)
    {
        var sheet = view.Sheet;
        return new PaperBox.Stack(
            [
                TitleOf(sheet.Title, sheet.Gloss),
                .. sheet.Safety.Gates.Select(g => new PaperBox.Part("the gate", places.Article, GateOf(g))),
                new PaperBox.Part("the safety rules", places.Safety, SafetyPaper.Of(sheet.Safety)),
                .. sheet.Facts.IsEmpty ? [] : new[] { PaperText.FactsRunOn(sheet.Facts) },
                CardsOf(sheet, places),
                AfterOf(sheet, places),
                WeekOf(sheet.Grid, view.Page.SiteTitle, sheet.ShortAddress),
                EmergencyOf(view.Page),
                FootOf(view),
            ],
            Gap);
    }

    public static PaperBox.Row TitleOf(string title, string gloss) => new(
    [
        new PaperColumn(108, new PaperBox.Stack(
        [
            new PaperBox.Words(title, PaperType.Of(18, isBold: true) with { Leading = 1.08 }),
            new PaperBox.Words(gloss, PaperType.Body),
        ])),
        new PaperColumn(68, new PaperBox.AtLeast(10.6)),
    ]);

    private static PaperBox.Inset GateOf(string gate) => PaperText.Framed(
        new PaperBox.Words([new WordRun("Do not start without a clinician's go-ahead. ", IsBold: true), new WordRun(gate)], PaperType.Body),
        PaperText.Border,
        sides: 2,
        above: 0.8);

    private static PaperBox.Stack CardsOf(Sheet sheet, SheetPlaces places) => new(
    [
        .. sheet.Cards.Select((card, at) => card.Title is null
            ? CardPaper.OfTechnique(card, places)
            : new PaperBox.Part($"the card '{card.Title}'", places.Cards[at], CardPaper.AmongOthers(card))),
    ]);

    private static PaperBox.Stack AfterOf(Sheet sheet, SheetPlaces places) => new(
    [
        .. sheet.After.Select(s => new PaperBox.Part(
            $"'{s.Heading}'",
            places.OfSection(s.Heading),
            new PaperBox.Inset(new PaperBox.Stack([.. PaperText.RunOn(s.Body)]), PaperText.BesideName))),
    ]);

    public static PaperBox.Row WeekOf(TickGrid grid, string handbook, string address) => new(
    [
        new PaperColumn(150, new PaperBox.Stack(
        [
            new PaperBox.Inset(new PaperBox.Words(grid.Caption, PaperType.Small), 0, 0, 0.5),
            new PaperBox.AtLeast((3 * TickGridRow) + PaperText.Pixel),
            new PaperBox.Inset(
                new PaperBox.Words([new WordRun($"{handbook}: "), new WordRun(address, IsBold: true)], PaperType.Small), 0, 0.6),
        ])),
        new PaperColumn(28, new PaperBox.AtLeast(23.6)),
    ]);

    private const double TickGridRow = 4.9;

    public static PaperBox.Inset EmergencyOf(Frame page)
    {
        WordRun[] Call(string word, ContactView contact) => [new WordRun($"{word}: ", IsBold: true), new WordRun($"{contact.Call}. {contact.When} ")];
        return PaperText.Framed(
            new PaperBox.Words([.. Call("Emergency", page.Emergency.Immediate), .. Call("Urgent", page.Emergency.Urgent)], PaperType.Small),
            3 * PaperText.Pixel,
            sides: 1.5,
            above: 0.6);
    }

    private static PaperBox.Words FootOf(SheetView view) => new(FootWordsOf(view.Sheet, view.Page), PaperType.Small);

    /// <summary>How sure we are, and which version it is.</summary>
    public static string FootWordsOf(Sheet sheet, Frame page)
    {
        var sure = sheet.Evidence is { } evidence ? $"How sure are we? {evidence.Grade}. " : string.Empty;
        return $"{sure}{sheet.EvidenceStatement} {sheet.GeneralNote} Version {page.Footer.Version}, {page.Footer.Updated.Words}, {page.Footer.Licence}. {sheet.Status.Words}.";
    }
}
