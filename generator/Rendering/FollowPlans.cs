using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Handbook.Model;
using Handbook.Prose;

namespace Handbook.Rendering;

/// <summary>Makes the data of the follow-along timer from the doses. Nothing is offered that a clinician must allow first.</summary>
internal static class FollowPlans
{
    // Written into an attribute, where every value is escaped anyway.
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Null when the technique is not for doing alone.</summary>
    public static FollowPlan? Of(Technique technique, Vantage from) =>
        SelfGuided.Allows(technique)
            ? PlanOf(technique, [new DosedTechnique(technique, technique.Dose, null)], "Next", from)
            : null;

    /// <summary>Null when the routine holds anything that is not for doing alone.</summary>
    public static FollowPlan? Of(Routine routine, Vantage from) =>
        SelfGuided.Allows(routine, from)
            ? PlanOf(routine, RoutineContents.ItemsOf(routine, from), "Afterwards", from)
            : null;

    /// <summary>The plan as a template hands it to the script; null without one.</summary>
    public static string? JsonOf(FollowPlan? plan) => plan is null ? null : JsonSerializer.Serialize(plan, Json);

    private static FollowPlan PlanOf(Article article, IReadOnlyList<DosedTechnique> items, string next, Vantage from)
    {
        var groups = SafetyBlocks.Of([.. items.Select(i => i.Technique).DistinctBy(t => t.Id)], from).Groups
            .ToLookup(g => g.Kind == SafetyWords.NameOf(SafetyKind.Stop), g => new FollowRules(g.Heading, [.. g.Rules.Select(r => r.Text)]));
        return new FollowPlan
        {
            Title = article.Title.Value,
            Before = [.. groups[false]],
            Stop = groups[true].SingleOrDefault(),
            Call = from.Settings.Emergency.Immediate.Call,
            Items = [.. items.Select(ItemOf)],
            Next = LinesOf(article, next),
        };
    }

    private static FollowItem ItemOf(DosedTechnique dosed)
    {
        var (technique, dose) = (dosed.Technique, dosed.Dose);
        var words = DoseWords.Of(dose);
        return new FollowItem
        {
            Title = technique.Title.Value,
            Note = dosed.Note,
            Sides = SidesOf(dose.Sides),
            Noun = dose.Count.Thing == CountedThing.Spots ? "Spot" : "Repeat",
            Between = dose.Count.Thing == CountedThing.Spots ? "Ease off and move to the next spot" : "Ease back and breathe",
            Seconds = new FollowRange(dose.Hold.MinSeconds, dose.Hold.MaxSeconds),
            Count = new FollowRange(dose.Count.Number.Min, dose.Count.Number.Max),
            Pressure = $"{words.Pressure}: {words.PressureWords}. ",
            Limit = $"Never past {words.PressureLimit}.",
            SetUp = LinesOf(technique, "Set up"),
            Movement = LinesOf(technique, "Movement"),
            NoGo = technique.NoGoZones,
        };
    }

    private static ImmutableArray<string> SidesOf(Sides sides) => sides switch
    {
        Sides.Each => ["Left side", "Right side"],
        Sides.BothAtOnce => ["Both sides"],
        Sides.None => [string.Empty],
        _ => throw new UnreachableException(),
    };

    private static ImmutableArray<string> LinesOf(Article article, string heading) =>
    [
        .. article.Prose.Sections
            .Where(s => s.Heading.Text == heading)
            .SelectMany(s => ProseText.Plain(article.Prose, s).Split('\n', StringSplitOptions.RemoveEmptyEntries)),
    ];
}
