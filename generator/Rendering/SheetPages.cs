using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the view of a cheat sheet.</summary>
internal static class SheetPages
{
    private static readonly ImmutableArray<string> Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static SheetView Build(Technique technique, Vantage from)
    {
        var prose = ProseViews.Of(technique, from);
        var dosed = new DosedTechnique(technique, technique.Dose, null);
        return new SheetView
        {
            Page = FrameOf(technique, from),
            Gloss = technique.Gloss,
            Status = Statuses.Of(technique),
            Safety = SafetyBlocks.Of([technique], from),
            Cards = [CardOf(dosed, from) with { Title = null }],
            Facts = [],
            After = prose.Named("Easier", "Harder", "Next"),
            Grid = GridFor([technique]),
            Address = from.AddressOf(from.Site.Plan.AddressOf(technique.Id).Path),
            ArticleHref = from.HrefOf(technique.Id),
            EvidenceStatement = from.Settings.EvidenceStatement,
            GeneralNote = from.Settings.GeneralNote,
        };
    }

    public static SheetView Build(Routine routine, Vantage from)
    {
        var prose = ProseViews.Of(routine, from);
        var techniques = RoutineContents.TechniquesOf(routine, from);
        return new SheetView
        {
            Page = FrameOf(routine, from),
            Gloss = routine.Goal,
            Status = Statuses.Of(routine),
            Safety = SafetyBlocks.Of(techniques, from),
            Cards = [.. RoutineContents.ItemsOf(routine, from).Select(d => CardOf(d, from))],
            Facts = RoutinePages.FactsOf(routine, from),
            After = prose.Named("Afterwards"),
            Grid = GridFor(techniques),
            Address = from.AddressOf(from.Site.Plan.AddressOf(routine.Id).Path),
            ArticleHref = from.HrefOf(routine.Id),
            EvidenceStatement = from.Settings.EvidenceStatement,
            GeneralNote = from.Settings.GeneralNote,
        };
    }

    private static Frame FrameOf(Article article, Vantage from) => Frames.Of(
        new Subject
        {
            Title = article.Title.Value,
            Description = $"One page to print: {article.Summary}",
            BodyClass = "sheet-page",
            Updated = article.Updated,
            Status = Statuses.Of(article),
            Above = new LinkView(Kinds.SheetsTitle, from.HrefOf(Kinds.SheetIndexPath)),
        },
        from);

    private static SheetCard CardOf(DosedTechnique dosed, Vantage from)
    {
        var technique = dosed.Technique;
        var dose = DoseWords.Of(dosed.Dose);
        return new SheetCard
        {
            Title = technique.Title.Value,
            Note = dosed.Note,
            Facts =
            [
                .. TechniqueFacts.ToolsOf(technique, from),
                TechniqueFacts.Fact("Where it goes", technique.ContactArea),
                TechniqueFacts.Fact("Dose", $"{Words.WithCapital(dose.Line)}. {Words.WithCapital(dose.HowOften)}"),
                TechniqueFacts.PressureOf(dose),
                .. dose.RestRule is { } rest ? [TechniqueFacts.Fact("Rest", rest)] : Array.Empty<FactView>(),
            ],
            NoGoZones = technique.NoGoZones,
            Steps = TechniquePages.StepsOf(ProseViews.Of(technique, from)),
        };
    }

    private static TickGrid GridFor(IEnumerable<Technique> techniques) =>
        new(Days, techniques.Any(t => t.Dose.Sides == Sides.Each) ? ["Left", "Right"] : ["Done"]);
}
