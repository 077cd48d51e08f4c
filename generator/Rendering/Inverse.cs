using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Lists that nobody writes: what refers to an entry, read from the graph.</summary>
internal static class Inverse
{
    public static ImmutableArray<LinkItem> Items(IEnumerable<EntryId> ids, Vantage from) => [.. ids.Select(id => from.ItemOf(id))];

    public static IEnumerable<T> Entries<T>(EntryId id, Relation relation, Vantage from)
        where T : Entry => from.Site.Graph.To(id, relation).Select(i => from.Site.Catalog[i]).OfType<T>();

    /// <summary>Where prose or the glossary names an entry, without those the page shows in another list.</summary>
    public static ImmutableArray<LinkItem> MentionedIn(EntryId id, Vantage from, params IEnumerable<ImmutableArray<LinkItem>> shown)
    {
        var known = shown.SelectMany(list => list).Select(i => i.Href).ToHashSet(StringComparer.Ordinal);
        var graph = from.Site.Graph;
        return
        [
            .. graph.To(id, Relation.Mentions).Concat(graph.To(id, Relation.SeeAlso))
                .Distinct().Order()
                .Where(other => other != id)
                .Select(other => from.ItemOf(other, Words.WithCapital(other.Kind.Noun())))
                .Where(item => !known.Contains(item.Href)),
        ];
    }

    /// <summary>What an entry rests on: the sources it lists, those its prose names and those of its claims, by title.</summary>
    public static ImmutableArray<LinkItem> SourcesOf(EntryId id, Vantage from)
    {
        var ids = RestsOn.SourcesOf(id, from.Site.Graph);
        return
        [
            .. ids
                .Select(i => from.Site.Catalog[i]).OfType<Source>()
                .OrderBy(s => s.Title.Value, StringComparer.Ordinal)
                .Select(s => from.ItemOf(s.Id, NoteOf(s))),
        ];
    }

    private static string NoteOf(Source source)
    {
        var kind = source.Year is { } year ? FormattableString.Invariant($"{Words.Of(source.Kind)}, {year}") : Words.Of(source.Kind);
        return source.Strength is { } strength ? $"{kind}, strength {Words.Of(strength)}" : kind;
    }
}
