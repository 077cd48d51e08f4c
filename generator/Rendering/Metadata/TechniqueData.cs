using System.Text.Json.Nodes;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Prose;

namespace Handbook.Rendering.Metadata;

/// <summary>A technique as steps to follow, and as a therapy with those who must not use it.</summary>
internal static class TechniqueData
{
    public static JsonObject Of(Technique technique, Vantage from) => LinkedData
        .Node("HowTo", LinkedIds.Of(technique.Id, from))
        .With("name", technique.Title.Value)
        .With("about", Therapy(technique, from))
        .With("step", StepsOf(technique));

    private static IEnumerable<string> StepsOf(Technique technique) =>
        from heading in TechniquePages.StepHeadings
        from section in technique.Prose.Sections
        where section.Heading.Text == heading
        from step in ProseText.NumberedItems(technique.Prose, section)
        select step;

    private static JsonObject Therapy(Technique technique, Vantage from) => LinkedData
        .Node("PhysicalTherapy")
        .With("name", technique.Title.Value)
        .With("preparation", technique.Gate)
        .With("contraindication", AppliedRules.To(technique, from.Site.Catalog, from.Site.Graph)
            .Where(r => r.Kind == SafetyKind.Never)
            .Select(r => r.Title.Value));
}
