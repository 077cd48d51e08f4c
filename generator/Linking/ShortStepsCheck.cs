using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Linking;

/// <summary>Whether each technique that stands on a card, among others on one sheet, has the short steps for it.</summary>
internal static class ShortStepsCheck
{
    public static void Check(Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        foreach (var technique in catalog.OfKind<Technique>().Where(t => t is { RiskTier: not RiskTier.Gated, InShort.IsEmpty: true }))
        {
            var routine = graph.To(technique.Id, Relation.Contains).Order().FirstOrDefault();
            if (routine is not null)
            {
                report.NoShortSteps(technique.Title.Place, $"on the sheet of '{routine.Slug}'");
            }
            else if (technique.Status != Status.Retired)
            {
                report.NoShortSteps(technique.Title.Place, "on the page 'My sheet'");
            }
        }
    }
}
