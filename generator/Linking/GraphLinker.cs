using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Linking;

/// <summary>Turns written names into edges between entries.</summary>
internal static class GraphLinker
{
    public static ReferenceGraph Link(Catalog catalog, DiagnosticBag report)
    {
        NameTable.CheckUnique(catalog, report);
        var resolver = new ReferenceResolver(catalog, report);
        var reader = new EdgeReader(catalog, resolver, report);
        var edges = catalog.Entries.SelectMany(reader.EdgesOf).ToList();
        foreach (var entry in catalog.Faulty)
        {
            reader.CheckFaulty(entry);
        }

        var graph = new ReferenceGraph(edges, BodyMapLinks.Find(catalog, resolver));
        CycleCheck.Check(graph, Relation.Contains, "a routine contains", report);
        CycleCheck.Check(graph, Relation.PartOf, "a muscle is part of", report);
        SafetyCheck.Check(catalog, graph, report);
        ShortStepsCheck.Check(catalog, graph, report);
        BodyMapCheck.Check(catalog, graph, report);
        return graph;
    }
}
