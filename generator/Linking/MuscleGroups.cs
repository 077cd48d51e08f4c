using Handbook.Model;

namespace Handbook.Linking;

/// <summary>What a group of muscles is made of.</summary>
internal static class MuscleGroups
{
    /// <summary>The parts of a muscle and their parts, each once; without the muscle itself.</summary>
    public static IEnumerable<EntryId> PartsOf(EntryId muscle, ReferenceGraph graph)
    {
        var seen = new HashSet<EntryId> { muscle };
        var waiting = new Queue<EntryId>(seen);
        while (waiting.TryDequeue(out var group))
        {
            foreach (var part in graph.To(group, Relation.PartOf).Where(seen.Add))
            {
                waiting.Enqueue(part);
                yield return part;
            }
        }
    }
}
