using System.Collections.Immutable;
using Handbook.Planning.Sheets;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>
/// A technique's sheet in large print as boxes on paper: the twin of <c>pages/large-sheet.html</c> and of the print rules in
/// <c>paper/pages/large-sheet.css</c>, whose measures it repeats.
/// </summary>
internal static class LargePaper
{
    private const double Sides = 2;
    private const double Above = 0.8;
    private const double BesideMark = 7.5;
    private const double BesideBullet = 5;
    private const double BesideNumber = 9;
    private const double AboveStep = 0.6;
    private const double Drawing = 36;
    private const double TickGridRow = 8;

    // The longest of its forms.
    private const string ReadFirst = "Read what stands before this first: when not to do this, and when to stop.";

    // Stands there when the week to tick off does not.
    private const string NoGrid = ". A week to tick off is on the sheet of one page.";

    private static readonly PaperType Small = PaperType.Of(11);

    public static LargeLayout Of(Sheet sheet, Frame page, SheetPlaces places) => new()
    {
        Before =
        [
            new PaperBox.Words(sheet.Title, new PaperType(1.3, IsBold: true) with { Leading = 1.1 }),
            Body($"{sheet.Gloss}. Large print, 2 pages. Page 1: before you start."),
            .. sheet.Safety.Gates.Select(g => new PaperBox.Part("the gate", places.Article, Framed([Bold("Do not start without a clinician's go-ahead. "), Plain(g)]))),
            .. sheet.Safety.Groups.Select(g => new PaperBox.Part($"'{g.Heading}'", places.Safety, RulesOf(g))),
            Framed(new PaperBox.Stack([CallOf("Emergency", page.Emergency.Immediate), CallOf("Urgent", page.Emergency.Urgent)]), 3 * PaperText.Pixel),
        ],
        Todo =
        [
            new PaperBox.Words($"{sheet.Title}: what to do", new PaperType(1.15, IsBold: true) with { Leading = 1.1 }),
            Framed([Bold(ReadFirst)]),
            .. sheet.Cards.SelectMany(c => CardOf(c, places)),
            .. sheet.After.Select(s => new PaperBox.Part($"'{s.Heading}'", places.OfSection(s.Heading), AfterOf(s))),
            new PaperBox.Words([Plain($"{page.SiteTitle}: "), Bold(sheet.ShortAddress), Plain(NoGrid)], Small),
        ],
        Stops = new PaperBox.Inset(
            new PaperBox.Words([.. RunOn([.. sheet.Safety.Groups.Where(g => g.Kind == "stop").SelectMany(g => g.Lines.Prepend(g.Heading))])], PaperType.Body), 2 * (PaperText.Border + Sides)),
        Foot = new PaperBox.Words(SheetPaper.FootWordsOf(sheet, page), Small),
        Grid = GridOf(sheet.Grid),
    };

    private static PaperBox.Inset RulesOf(SheetRules rules) => PaperText.Framed(
        rules.Kind == "caution"
            ? new PaperBox.Inset(new PaperBox.Words([.. RunOn([rules.Heading, .. rules.Lines])], PaperType.Body), BesideMark)
            : new PaperBox.Stack(
            [
                new PaperBox.Inset(new PaperBox.Words(rules.Heading, PaperType.Bold), BesideMark),
                .. rules.Lines.Select(l => new PaperBox.Inset(Body(l), BesideBullet)),
            ]),
        PaperText.Border,
        Sides,
        Above);

    private static PaperBox.Words CallOf(string word, ContactView contact) =>
        new([Bold($"{word}: "), Plain($"{contact.Call}. {contact.When} ")], PaperType.Body);

    private static IEnumerable<PaperBox> CardOf(SheetCard card, SheetPlaces places)
    {
        yield return new PaperBox.Row(
        [
            PictureOf($"Start: {card.Position}"),
            .. card.Spot is { } spot ? [PictureOf(spot.Caption)] : Array.Empty<PaperColumn>(),
            new PaperColumn(28, new PaperBox.AtLeast(24.4)),
        ]);
        yield return new PaperBox.Part("where it goes and with what", places.Article, FactsOf(card.Facts));
        if (!card.NoGoZones.IsEmpty)
        {
            yield return new PaperBox.Part("what to keep off", places.Article, new PaperBox.Inset(new PaperBox.Words([.. RunOn(["Keep off", .. card.NoGoZones])], PaperType.Body), BesideMark));
        }

        yield return PaperText.Framed(new PaperBox.Stack([.. card.Steps.Select(s => StepsOf(s, places))]), PaperText.Border, -PaperText.Border, Above);
        yield return new PaperBox.Part("the dose", places.Article, FactsOf(card.Dose));
    }

    private static PaperColumn PictureOf(string caption) => new(74, new PaperBox.Stack([new PaperBox.AtLeast(Drawing), Body(caption)]));

    private static PaperBox.Part StepsOf(SectionView section, SheetPlaces places) => new(
        $"'{section.Heading}'",
        places.OfSection(section.Heading),
        new PaperBox.Stack([.. new PaperProse(PaperType.Body, AboveStep, BesideNumber) { BesideBullet = BesideBullet }.BlocksOf(section.Body)]));

    private static PaperBox.Stack FactsOf(ImmutableArray<FactView> facts) => new(
        [.. facts.Select(f => new PaperBox.Words([Bold($"{f.Name}: "), Plain(string.Join(f.OneLine ? ", " : ". ", f.Values.Select(v => v.Text)))], PaperType.Body))]);

    // The heading stands in the first line.
    private static PaperBox.Stack AfterOf(SectionView section) => new(
    [
        .. PaperText.RunOn(section.Body).Select((box, at) => at == 0 && box is PaperBox.Inset { Box: PaperBox.Words words } inset
            ? inset with { Box = words with { Runs = [Bold($"{section.Heading}: "), .. words.Runs] } }
            : box),
    ]);

    private static PaperBox.Stack GridOf(TickGrid grid) => new([new PaperBox.Inset(Body(grid.Caption), 0, 0, 0.5), new PaperBox.AtLeast((3 * TickGridRow) + PaperText.Pixel)]);

    private static PaperBox.Inset Framed(IEnumerable<WordRun> runs) => Framed(new PaperBox.Words([.. runs], PaperType.Body), PaperText.Border);

    private static PaperBox.Inset Framed(PaperBox box, double border) => PaperText.Framed(box, border, Sides, Above);

    // A heading and a list that runs on behind it.
    private static IEnumerable<WordRun> RunOn(ImmutableArray<string> texts) =>
        texts.IsEmpty ? [] : [Bold($"{texts[0]}: "), Plain(string.Join(" \u00B7 ", texts.Skip(1)))];

    private static PaperBox.Words Body(string text) => new(text, PaperType.Body);

    private static WordRun Bold(string text) => new(text, IsBold: true);

    private static WordRun Plain(string text) => new(text);
}
