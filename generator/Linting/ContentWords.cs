using Handbook.Linking;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Linting;

/// <summary>The prose of articles, as readers see it and as its author wrote it.</summary>
internal sealed class ContentWords(Catalog catalog, ReferenceGraph graph)
{
    // No letter, so that what stands on its two sides stays apart.
    private const string Elsewhere = "\uFFFC";

    /// <summary>As readers see it: a reference without words of its own shows the title of what it names.</summary>
    public IEnumerable<PlacedText> Shown(Article article) => ProsePassages.Of(article.Prose, TitleOf);

    /// <summary>As its author wrote it: titles that a reference brings in are the business of those who gave them.</summary>
    public static IEnumerable<PlacedText> Own(Article article) => ProsePassages.Of(article.Prose, _ => Elsewhere);

    public static IEnumerable<ProseList> Lists(Article article) => ProsePassages.Lists(article.Prose, _ => Elsewhere);

    // The title of a source is a name, which nobody can shorten: it counts as one word.
    private string TitleOf(Mention mention) => graph.At(mention.Place) switch
    {
        null => Elsewhere,
        { Kind: EntryKind.Source } id => catalog[id].Title.Value.Replace(' ', '_'),
        var id => catalog[id].Title.Value,
    };
}
