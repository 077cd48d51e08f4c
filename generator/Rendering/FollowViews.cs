using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Says what the follow-along timer counts, from the doses. Nothing is offered that a clinician must allow first.</summary>
internal static class FollowViews
{
    /// <summary>Null when the technique is not for doing alone.</summary>
    public static FollowView? Of(Technique technique) =>
        SelfGuided.Allows(technique) ? ViewOf(new DosedTechnique(technique, technique.Dose, null)) : null;

    /// <summary>Each technique of one step of a routine; none when the routine holds anything that is not for doing alone.</summary>
    public static ImmutableArray<FollowView> Of(RoutineItem item, Routine routine, Vantage from) =>
        SelfGuided.Allows(routine, from) ? [.. RoutineContents.ItemsOf(item, from).Select(ViewOf)] : [];

    private static FollowView ViewOf(DosedTechnique dosed)
    {
        var (technique, dose) = (dosed.Technique, dosed.Dose);
        var words = DoseWords.Of(dose, technique.Kind);
        return new FollowView
        {
            Title = technique.Title.Value,
            Note = dosed.Note,
            Hold = Range(dose.Hold.MinSeconds, dose.Hold.MaxSeconds),
            Count = Range(dose.Count.Number.Min, dose.Count.Number.Max),
            Noun = dose.Count.Thing == CountedThing.Spots ? "Spot" : "Repeat",
            Sides = SidesOf(dose.Sides),
            Pressure = $"{words.Pressure}: {words.PressureWords}. Never past {words.PressureLimit}.",
            Lists = [.. ListsOf(technique)],
        };
    }

    private static IEnumerable<FollowList> ListsOf(Technique technique) =>
        TechniquePages.StepHeadings.Select(h => new FollowList(h, true, LinesOf(technique, h)))
            .Append(new FollowList("Keep off", false, technique.NoGoZones))
            .Where(list => !list.Texts.IsEmpty);

    private static string Range(int min, int max) => string.Create(CultureInfo.InvariantCulture, $"{min}-{max}");

    private static string SidesOf(Sides sides) => sides switch
    {
        Sides.Each => "Left side,Right side",
        Sides.BothAtOnce => "Both sides",
        Sides.None => string.Empty,
        _ => throw new UnreachableException(),
    };

    /// <summary>The plain text of a section, a line for each paragraph and item.</summary>
    public static ImmutableArray<string> LinesOf(Article article, string heading) =>
    [
        .. article.Prose.Sections
            .Where(s => s.Heading.Text == heading)
            .SelectMany(s => ProseText.Plain(article.Prose, s).Split('\n', StringSplitOptions.RemoveEmptyEntries)),
    ];
}
