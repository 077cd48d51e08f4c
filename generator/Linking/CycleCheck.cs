using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Linking;

/// <summary>Finds entries that contain themselves by way of others.</summary>
internal static class CycleCheck
{
    /// <summary>Reports every cycle once, at the edge that leaves its first entry.</summary>
    public static void Check(ReferenceGraph graph, Relation relation, string claim, DiagnosticBag report)
    {
        var starts = graph.Edges.Where(e => e.Relation == relation).Select(e => e.From).Distinct().Order();
        foreach (var start in starts)
        {
            if (FindWayBack(graph, relation, start) is { } way)
            {
                var names = way.Select(e => e.From.Slug.Text).Append(start.Slug.Text);
                report.Cycle(way[0].Place, claim, string.Join(" -> ", names));
            }
        }
    }

    // Breadth first, so that the shortest cycle is the one reported; only through entries after the start, so that it is reported once.
    private static List<Edge>? FindWayBack(ReferenceGraph graph, Relation relation, EntryId start)
    {
        var waiting = new Queue<List<Edge>>([[]]);
        var seen = new HashSet<EntryId>();
        while (waiting.TryDequeue(out var way))
        {
            var here = way.Count == 0 ? start : way[^1].To;
            foreach (var edge in graph.From(here).Where(e => e.Relation == relation))
            {
                if (edge.To == start)
                {
                    return [.. way, edge];
                }

                if (edge.To > start && seen.Add(edge.To))
                {
                    waiting.Enqueue([.. way, edge]);
                }
            }
        }

        return null;
    }
}
