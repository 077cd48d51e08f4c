using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Linting;

/// <summary>Sources that somebody earns by, named anywhere but on the page of sources, where the interest is said beside the name.</summary>
internal static class Promotion
{
    private const string SourcesPage = "sources";

    public static void Check(Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        foreach (var source in catalog.OfKind<Source>().Where(s => s.CommercialInterest is not null))
        {
            foreach (var edge in graph.To(source.Id).Where(e => e.From is not { Kind: EntryKind.Page, Slug.Text: SourcesPage }))
            {
                report.PromotionElsewhere(edge.Place, source.Id.Slug.Text);
            }
        }
    }
}
