using System.Collections.Immutable;
using Handbook.Planning.Sheets;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>The techniques of a sheet as boxes on paper; see <see cref="SheetPaper"/>.</summary>
internal static class CardPaper
{
    private const double BesideNumber = 6;
    private const double StepSize = 1.1;
    private const double AboveStep = 0.4;

    /// <summary>A technique that has its sheet for itself: drawings at the left, what to do at the right.</summary>
    public static PaperBox OfTechnique(SheetCard card, SheetPlaces places) => new PaperBox.Row(
    [
        new PaperColumn(54, new PaperBox.Stack([.. PicturesOf(card)], 1)),
        new PaperColumn(122, new PaperBox.Stack(
            [
                new PaperBox.Part("where it goes and with what", places.Article, PaperText.Facts(card.Facts)),
                .. card.NoGoZones.IsEmpty ? [] : new[] { NoGo(card, places) },
                StepsOf(card, places),
                new PaperBox.Part("the dose", places.Article, PaperText.Facts(card.Dose)),
            ],
            1.2)),
    ]);

    /// <summary>One of several.</summary>
    public static PaperBox AmongOthers(SheetCard card) => new PaperBox.Inset(
        new PaperBox.Row(
        [
            new PaperColumn(20, new PaperBox.AtLeast(15)),
            new PaperColumn(158, WordsOf(card.Title!, card.Dose, card.InShort, card.NoGoZones, card.Note)),
        ]),
        0,
        PaperText.Pixel + 0.4,
        0.3);

    /// <summary>One of several, without a drawing.</summary>
    public static PaperBox InWords(string title, ImmutableArray<FactView> dose, ImmutableArray<string> steps, ImmutableArray<string> zones) =>
        new PaperBox.Inset(WordsOf(title, dose, steps, zones), 0, PaperText.Pixel + 0.4, 0.3);

    private static PaperBox.Stack WordsOf(
        string title, ImmutableArray<FactView> dose, ImmutableArray<string> steps, ImmutableArray<string> zones, string? note = null) => new(
    [
        new PaperBox.Words([new WordRun(title, IsBold: true), .. dose.SelectMany(RunsOf), new WordRun($" {note}")], PaperType.Body),
        new PaperBox.Words([.. steps.SelectMany(NumberedRun)], PaperType.Body),
        .. zones.IsEmpty ? [] : new[] { PaperText.RunOn("Keep off", zones) },
    ]);

    private static IEnumerable<PaperBox> PicturesOf(SheetCard card)
    {
        yield return Picture(card.Spot is null ? 42 : 24, $"Start: {card.Position}");
        if (card.Spot is { } spot)
        {
            yield return Picture(41.6, spot.Caption);
        }
    }

    private static PaperBox.Stack Picture(double height, string caption) =>
        new([new PaperBox.AtLeast(height), new PaperBox.Words(caption, PaperType.Body)]);

    private static PaperBox.Part NoGo(SheetCard card, SheetPlaces places) => new(
        "what to keep off", places.Article, new PaperBox.Inset(PaperText.RunOn(string.Empty, card.NoGoZones), PaperText.BesideName));

    private static PaperBox.Inset StepsOf(SheetCard card, SheetPlaces places) => PaperText.Framed(
        new PaperBox.Stack(
        [
            .. card.Steps.Select(s => new PaperBox.Part(
                $"'{s.Heading}'",
                places.OfSection(s.Heading),
                new PaperBox.Stack([.. new PaperProse(new PaperType(StepSize), AboveStep, BesideNumber).BlocksOf(s.Body)]))),
        ]),
        PaperText.Border,
        sides: -PaperText.Border,
        above: 0.8);

    private static IEnumerable<WordRun> RunsOf(FactView fact) =>
        [new WordRun($" {fact.Name}: ", IsBold: true), new WordRun(string.Concat(fact.Values.Select(v => $"{v.Text}.")))];

    private static IEnumerable<WordRun> NumberedRun(string step, int at) =>
        [new WordRun(FormattableString.Invariant($"{at + 1}\u00A0"), IsBold: true), new WordRun($"{step} ")];
}
