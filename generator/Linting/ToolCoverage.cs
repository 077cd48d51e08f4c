using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Linting;

/// <summary>Tools that no technique asks for and that stand in for no other tool: somebody might buy one for nothing.</summary>
internal static class ToolCoverage
{
    public static void Check(Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        foreach (var tool in catalog.OfKind<Tool>().Where(t => t.Status != Status.Retired && !graph.To(t.Id).Any(IsUse)))
        {
            report.ToolUnused(tool.Title.Place, tool.Title.Value);
        }
    }

    private static bool IsUse(Edge edge) => edge.Relation is Relation.Uses or Relation.UsesForSofter or Relation.Substitute;
}
