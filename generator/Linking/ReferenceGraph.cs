using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Linking;

/// <summary>Every relation of the handbook, to be walked from both ends.</summary>
internal sealed class ReferenceGraph
{
    private readonly FrozenDictionary<EntryId, ImmutableArray<Edge>> from;
    private readonly FrozenDictionary<EntryId, ImmutableArray<Edge>> to;
    private readonly FrozenDictionary<Location, EntryId> written;

    /// <param name="edges">In the order they were written in each entry; that order is kept.</param>
    /// <param name="elsewhere">What names mean that stand in no entry.</param>
    public ReferenceGraph(IReadOnlyCollection<Edge> edges, IReadOnlyDictionary<Location, EntryId> elsewhere)
    {
        Edges = [.. edges];
        from = edges.GroupBy(e => e.From).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        to = edges.GroupBy(e => e.To).ToFrozenDictionary(
            g => g.Key,
            g => g.OrderBy(e => e.From).ThenBy(e => e.Place.Span.Start).ToImmutableArray());
        written = edges.DistinctBy(e => e.Place).Select(e => KeyValuePair.Create(e.Place, e.To)).Concat(elsewhere).ToFrozenDictionary();
    }

    public ImmutableArray<Edge> Edges { get; }

    /// <summary>What an entry refers to, in the order written.</summary>
    public ImmutableArray<Edge> From(EntryId id) => from.GetValueOrDefault(id, []);

    /// <summary>What refers to an entry, by the referring entry.</summary>
    public ImmutableArray<Edge> To(EntryId id) => to.GetValueOrDefault(id, []);

    /// <summary>The entries that an entry has a relation to, each once, in the order written.</summary>
    public IEnumerable<EntryId> From(EntryId id, Relation relation) =>
        From(id).Where(e => e.Relation == relation).Select(e => e.To).Distinct();

    /// <summary>The entries that have a relation to an entry, each once, by kind and slug.</summary>
    public IEnumerable<EntryId> To(EntryId id, Relation relation) =>
        To(id).Where(e => e.Relation == relation).Select(e => e.From).Distinct();

    /// <summary>Partners in a relation that holds both ways whichever side wrote it, by kind and slug.</summary>
    public IEnumerable<EntryId> Both(EntryId id, Relation relation) =>
        From(id, relation).Concat(To(id, relation)).Distinct().Order();

    /// <summary>What the name written at a place means; null when it was reported as wrong.</summary>
    public EntryId? At(Location place) => written.GetValueOrDefault(place);
}
