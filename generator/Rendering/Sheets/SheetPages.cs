using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering.Metadata;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>Builds the view of a cheat sheet.</summary>
internal static class SheetPages
{
    private static readonly ImmutableArray<string> Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static SheetView Build(Technique technique, Vantage from) => new(FrameOf(technique, from), SheetOf(technique, from));

    public static SheetView Build(Routine routine, Vantage from) => new(FrameOf(routine, from), SheetOf(routine, from));

    public static Sheet SheetOf(Technique technique, Vantage from)
    {
        var prose = ProseViews.ShortOnPaper(technique, from);
        return new Sheet
        {
            Id = technique.Id.Slug.Text,
            Title = technique.Title.Value,
            Gloss = $"{technique.Gloss}. {PurposeOf(technique, from)}",
            Status = Statuses.Of(technique),
            Safety = SheetSafety.Of([technique], from),
            Cards = [SheetCards.Of(technique, from)],
            Facts = [],
            After = prose.Named("Easier", "Harder", "Next"),
            Grid = GridFor([technique]),
            Evidence = Words.Of(technique.Evidence),
            ShortAddress = ShortAddressPages.WordsOf(technique, from),
            Qr = QrCode.Draw(ShortAddressPages.AddressOf(technique, from)),
            ArticleHref = from.HrefOf(technique.Id),
            EvidenceStatement = EvidenceOf([technique], from.Settings),
            GeneralNote = from.Settings.GeneralNote,
        };
    }

    public static Sheet SheetOf(Routine routine, Vantage from)
    {
        var prose = ProseViews.ShortOnPaper(routine, from);
        var techniques = RoutineContents.TechniquesOf(routine, from);
        var (common, cards) = SheetCards.Share([.. RoutineContents.ItemsOf(routine, from).Select(d => SheetCards.Of(d, from))]);
        return new Sheet
        {
            Id = routine.Id.Slug.Text,
            Title = routine.Title.Value,
            Gloss = routine.Goal,
            Status = Statuses.Of(routine),
            Safety = SheetSafety.Of(techniques, from),
            Cards = cards,
            Facts = [TechniqueFacts.Fact("In all", Words.WithCapital(DoseWords.InTime(RoutineContents.TotalOf(routine, from)))), .. RoutinePages.UsualToolsOf(routine, from), .. common],
            After = prose.Named("Afterwards"),
            Grid = GridFor(techniques),
            ShortAddress = ShortAddressPages.WordsOf(routine, from),
            Qr = QrCode.Draw(ShortAddressPages.AddressOf(routine, from)),
            ArticleHref = from.HrefOf(routine.Id),
            EvidenceStatement = EvidenceOf(techniques, from.Settings),
            GeneralNote = from.Settings.GeneralNote,
        };
    }

    // The complaint that its author names first; a sheet has one line for it.
    private static string PurposeOf(Technique technique, Vantage from) => technique.RiskTier == RiskTier.Gated
        ? "Only with a clinician's go-ahead"
        : $"May ease {Words.WithSmallLetter(from.Find<Complaint>(technique.Complaints[0])?.Title.Value ?? string.Empty)}";

    // Pressing and moving do not rest on the same evidence.
    private static string EvidenceOf(IEnumerable<Technique> techniques, Settings settings) =>
        techniques.Any(t => t.Kind == TechniqueKind.Release) ? settings.EvidenceStatement : settings.ExerciseStatement ?? settings.EvidenceStatement;

    private static Frame FrameOf(Article article, Vantage from) => Frames.Of(
        new Subject
        {
            Title = article.Title.Value,
            TabTitle = $"Cheat sheet: {article.Title.Value}",
            Description = $"One page to print: {article.Summary}",
            BodyClass = BodyClasses.SheetPage,
            Updated = article.Updated,
            Status = Statuses.Of(article),
            Above = new PageAbove(Kinds.SheetsTitle, Kinds.SheetIndexPath),
            Data = LinkedPages.OfSheet(article, from),
        },
        from);

    public static TickGrid GridFor(IEnumerable<Technique> techniques) =>
        new(Days, techniques.Any(t => t.Dose.Sides == Sides.Each) ? ["L", "R"] : [string.Empty]);
}
