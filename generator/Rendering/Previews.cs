using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Prose;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>What a page tells in advance of the muscles and words that it links to, each once.</summary>
internal static class Previews
{
    /// <summary>Marks the words of one page; null for the glossary, which explains them itself.</summary>
    public static FirstUses? WordsOf(Article article, Vantage from) =>
        article is Page && article.Id.Slug.Text == FixedPages.Glossary
            ? null
            : new FirstUses(from.Site.Glossary.Index, key => from.HrefOf(from.Site.Glossary[key].Id));

    /// <summary>The words that were used, by the alphabet.</summary>
    public static ImmutableArray<PreviewView> Of(FirstUses words, Vantage from) =>
    [
        .. words.Seen.Select(key => from.Site.Glossary[key])
            .OrderBy(t => t.Title.Value, StringComparer.OrdinalIgnoreCase).ThenBy(t => t.Title.Value, StringComparer.Ordinal)
            .Select(t => new PreviewView(t.Title.Value, from.HrefOf(t.Id), null, t.Meaning)),
    ];

    /// <summary>The muscles that an article names, and those that name it as a part or a counterpart, by slug.</summary>
    public static ImmutableArray<PreviewView> MusclesOf(Article article, Vantage from)
    {
        var graph = from.Site.Graph;
        return
        [
            .. graph.From(article.Id).Select(e => e.To).Concat(graph.To(article.Id).Where(e => e.Relation != Relation.Mentions).Select(e => e.From))
                .Distinct().Order()
                .Where(id => id != article.Id)
                .Select(id => from.Site.Catalog[id]).OfType<Muscle>()
                .Select(m => new PreviewView(m.Title.Value, from.HrefOf(m.Id), m.PlainTitle, m.Summary)),
        ];
    }
}
