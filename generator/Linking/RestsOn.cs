using Handbook.Model;

namespace Handbook.Linking;

/// <summary>Which sources an entry rests on.</summary>
internal static class RestsOn
{
    /// <summary>Those that it lists, those that its prose names, and those of its claims, each once.</summary>
    public static IEnumerable<EntryId> SourcesOf(EntryId id, ReferenceGraph graph) =>
        graph.From(id, Relation.Cites)
            .Concat(graph.From(id, Relation.Mentions).Where(i => i.Kind == EntryKind.Source))
            .Concat(graph.From(id, Relation.Claims).SelectMany(claim => graph.From(claim, Relation.Cites)))
            .Distinct();
}
