using System.Text.Json.Nodes;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Rendering.Metadata;

/// <summary>A routine as a plan of exercise: what, how long, how often, for which muscles.</summary>
internal static class RoutineData
{
    public static JsonObject Of(Routine routine, Vantage from)
    {
        var techniques = RoutineContents.TechniquesOf(routine, from);
        var muscles = techniques.SelectMany(t => from.Site.Graph.From(t.Id, Relation.TargetsPrimarily)).Distinct();
        return LinkedData.Node("ExercisePlan", LinkedIds.Of(routine.Id, from))
            .With("name", routine.Title.Value)
            .With("alternateName", LinkedPages.OtherNames(routine))
            .With("abstract", routine.Goal)
            .With("exerciseType", techniques.Select(t => t.Title.Value))
            .With("activityDuration", Quantities.Of(RoutineContents.TotalOf(routine, from)))
            .With("activityFrequency", DoseWords.OnDays(routine.Days))
            .With("associatedAnatomy", References(muscles, from))
            .With("hasPart", References(techniques.Select(t => t.Id), from));
    }

    private static IEnumerable<JsonNode> References(IEnumerable<EntryId> ids, Vantage from) =>
        ids.Select(id => LinkedData.Reference(LinkedIds.Of(id, from)));
}
