using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Linting;

/// <summary>Complaints whose readers would find next to nothing to do. What is gated or retired is nothing to begin with.</summary>
internal static class ComplaintCoverage
{
    private const int Fewest = 2;

    public static void Check(Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        foreach (var complaint in catalog.OfKind<Complaint>().Where(c => c.Status != Status.Retired))
        {
            var count = graph.To(complaint.Id, Relation.MeantFor).Count(id => IsForAnybody(catalog[id]));
            if (count < Fewest)
            {
                report.TooFewForComplaint(complaint.Title.Place, complaint.Title.Value, count, Fewest);
            }
        }
    }

    private static bool IsForAnybody(Entry entry) => entry is Article { Status: not Status.Retired } and not Technique { RiskTier: RiskTier.Gated };
}
