using System.Text.Json.Nodes;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Prose;

namespace Handbook.Rendering.Metadata;

/// <summary>A technique as steps to follow, and as a therapy with those who must not use it.</summary>
internal static class TechniqueData
{
    public static IEnumerable<JsonObject> Of(Technique technique, Vantage from) => [HowTo(technique, from), Therapy(technique, from)];

    private static JsonObject HowTo(Technique technique, Vantage from) => LinkedData
        .Node("HowTo", LinkedIds.Of(technique.Id, from))
        .With("name", technique.Title.Value)
        .With("about", LinkedData.Reference(LinkedIds.OfTherapy(technique, from)))
        .With("totalTime", Quantities.IsoOf(technique.Dose.StartTotal))
        .With("tool", technique.Tools.Select(from.Find<Tool>).OfType<Tool>().Select(t => (JsonNode)LinkedData.Node("HowToTool").With("name", t.Title.Value)))
        .With("step", StepsOf(technique).Select(s => (JsonNode)LinkedData.Node("HowToStep").With("text", s)));

    private static IEnumerable<string> StepsOf(Technique technique) =>
        from heading in TechniquePages.StepHeadings
        from section in technique.Prose.Sections
        where section.Heading.Text == heading
        from step in ProseText.NumberedItems(technique.Prose, section)
        select step;

    private static JsonObject Therapy(Technique technique, Vantage from) => LinkedData
        .Node("PhysicalTherapy", LinkedIds.OfTherapy(technique, from))
        .With("name", technique.Title.Value)
        .With("alternateName", LinkedPages.OtherNames(technique))
        .With("bodyLocation", technique.ContactArea)
        .With("preparation", technique.Gate)
        .With("contraindication", AppliedRules.To(technique, from.Site.Catalog, from.Site.Graph)
            .Where(r => r.Kind == SafetyKind.Never)
            .Select(r => r.Title.Value));
}
