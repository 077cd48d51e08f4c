using Handbook.Prose.Syntax;
using Handbook.Text;
using Markdig.Syntax;

namespace Handbook.Prose;

/// <summary>The words of a document with their places: a passage for each paragraph, heading, list item's paragraph and cell of a table.</summary>
internal static class ProsePassages
{
    /// <summary>All passages in the order they are read, footnotes last; no code and no raw HTML.</summary>
    /// <param name="shown">What a reference without words of its own shows.</param>
    public static IEnumerable<PlacedText> Of(ProseDocument d, Func<Mention, string> shown) =>
        In(d.Tree, new PlacedWords(new Body(d.Place.File, d.Place.Span.Start), d.MentionOf, shown));

    /// <summary>All lists in the order they are read, lists within lists too.</summary>
    public static IEnumerable<ProseList> Lists(ProseDocument d, Func<Mention, string> shown)
    {
        var words = new PlacedWords(new Body(d.Place.File, d.Place.Span.Start), d.MentionOf, shown);
        return TreeNodes.Of(d.Tree).Select(n => n.Node).OfType<ListBlock>().Select(l => ListOf(l, words));
    }

    /// <summary>The numbered lists of a section; a list inside an item belongs to that item.</summary>
    public static IEnumerable<ProseList> NumberedLists(ProseDocument d, ProseSection s, Func<Mention, string> shown)
    {
        var words = new PlacedWords(new Body(d.Place.File, d.Place.Span.Start), d.MentionOf, shown);
        return d.Tree.Take(s.FirstBlock..s.EndBlock).OfType<ListBlock>().Where(l => l.IsOrdered).Select(l => ListOf(l, words));
    }

    private static ProseList ListOf(ListBlock list, PlacedWords words) =>
        new(words.PlaceOf(list), [.. list.Select(item => new ProseItem(words.PlaceOf(item), [.. In(item, words)]))]);

    private static IEnumerable<PlacedText> In(Block root, PlacedWords words) => TreeNodes.Of(root)
        .Select(n => n.Node).OfType<LeafBlock>().Where(b => b.Inline is not null)
        .Select(words.Of).Where(p => p.Text.Trim().Length > 0);
}

/// <summary>A list and its items.</summary>
internal sealed record ProseList(Location Place, IReadOnlyList<ProseItem> Items);

/// <summary>An item of a list: where it stands, without its bullet or number, and its passages.</summary>
internal sealed record ProseItem(Location Place, IReadOnlyList<PlacedText> Passages);
