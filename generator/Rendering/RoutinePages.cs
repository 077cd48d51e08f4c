using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering.Figures;
using Handbook.Rendering.Prints;
using Handbook.Rendering.Sheets;
using Handbook.Rendering.Views;
using Handbook.Text;

namespace Handbook.Rendering;

/// <summary>Builds the view of a routine's page.</summary>
internal static class RoutinePages
{
    public static RoutineView Build(Routine routine, Vantage from)
    {
        var complaints = from.ItemsOf(routine.Complaints).ToImmutableArray();
        var routines = Inverse.Items(from.Site.Graph.To(routine.Id, Relation.Contains), from);
        var items = routine.Items.Select(i => ItemOf(i, from) is { } view ? view with { Follow = FollowViews.Of(i, routine, from) } : null).OfType<RoutineItemView>().ToImmutableArray();
        return new RoutineView
        {
            Page = Frames.Of(routine, from),
            Pdfs = PrintLinks.ToSheet(routine, from),
            PackPdfs = PrintLinks.ToPack(routine, from),
            Goal = routine.Goal,
            Status = Statuses.Of(routine),
            Facts = [TimeOf(routine, from), .. ToolsOf(routine, from)],
            Safety = SafetyBlocks.Of(RoutineContents.TechniquesOf(routine, from), from),
            Items = items,
            Prose = ProseViews.Of(routine, from),
            Complaints = complaints,
            Routines = routines,
            Claims = ClaimViews.Of(routine, from),
            MentionedIn = Inverse.MentionedIn(
                routine.Id, from, complaints, routines, items.Select(i => new LinkItem(i.Title, i.Href)).ToImmutableArray()),
            Sources = Inverse.SourcesOf(routine.Id, from),
            GeneralNote = from.Settings.GeneralNote,
            IsFollowed = SelfGuided.Allows(routine, from),
            Large = LargeSheetPages.LinksTo(RoutineContents.TechniquesOf(routine, from), from),
            SheetHref = from.HrefOf(SitePlanner.SheetPathOf(routine.Id)),
        };
    }

    public static FactView TimeOf(Routine routine, Vantage from) =>
        TechniqueFacts.Fact("Time in all", $"{Words.WithCapital(DoseWords.InTime(RoutineContents.TotalOf(routine, from)))}, {DoseWords.OnDays(routine.Days)}");

    /// <summary>Every tool of every technique of the routine.</summary>
    public static IEnumerable<FactView> ToolsOf(Routine routine, Vantage from) => ToolsOf(routine, from, t => t.Tools);

    /// <summary>The first tool of every technique: a sheet has no room for what may take its place.</summary>
    public static IEnumerable<FactView> UsualToolsOf(Routine routine, Vantage from) => ToolsOf(routine, from, t => t.Tools.Take(1));

    private static IEnumerable<FactView> ToolsOf(Routine routine, Vantage from, Func<Technique, IEnumerable<Located<string>>> toolsOf)
    {
        var tools = RoutineContents.TechniquesOf(routine, from)
            .SelectMany(toolsOf).Select(from.Find<Tool>).OfType<Tool>()
            .DistinctBy(t => t.Id)
            .Select(t => new FactValue(t.Title.Value, from.HrefOf(t.Id)))
            .ToImmutableArray();
        return tools.IsEmpty ? [] : [new FactView("Tools", tools)];
    }

    private static RoutineItemView? ItemOf(RoutineItem item, Vantage from) => from.Find<Article>(item.Name) switch
    {
        Technique technique => ItemOf(technique, item, from),
        Routine inner => ItemOf(inner, item, from),
        _ => null,
    };

    private static RoutineItemView ItemOf(Technique technique, RoutineItem item, Vantage from)
    {
        var dose = RoutineContents.DoseOf(item, technique);
        return new RoutineItemView
        {
            Title = technique.Title.Value,
            Href = from.HrefOf(technique.Id),
            Gloss = technique.Gloss,
            Dose = Words.WithCapital(DoseWords.LineOf(dose)),
            Minutes = Words.WithCapital(DoseWords.InTime(dose.StartTotal)),
            Note = item.Note,
            PositionFigure = PositionFigures.Draw(technique),
            Facts = TechniqueFacts.InShort(technique, from)[1..],
        };
    }

    private static RoutineItemView ItemOf(Routine inner, RoutineItem item, Vantage from) => new()
    {
        Title = inner.Title.Value,
        Href = from.HrefOf(inner.Id),
        Dose = inner.Goal,
        Minutes = Words.WithCapital(DoseWords.InTime(RoutineContents.TotalOf(inner, from))),
        Note = item.Note,
        Facts = [],
    };
}
