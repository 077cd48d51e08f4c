using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.SmartyPants;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Handbook.Prose.Markup;

/// <summary>
/// Writes blocks of one document. Made anew for every call, and only reading the tree: Markdig's renderers keep state, its trees must not.
/// </summary>
internal static class DocumentRenderer
{
    private static readonly SmartyPantOptions Quotes = new();

    public static string Render(ProseDocument document, IEnumerable<Block> blocks, Inking inking)
    {
        using var text = new StringWriter { NewLine = "\n" };
        HtmlRenderer? renderer = null;
        foreach (var block in blocks)
        {
            renderer ??= RendererOf(text, document, inking);
            renderer.Write(block);
        }

        return text.ToString();
    }

    private static HtmlRenderer RendererOf(StringWriter text, ProseDocument document, Inking inking)
    {
        var renderer = new HtmlRenderer(text);
        AddOurs(renderer.ObjectRenderers, document, inking);
        return renderer;
    }

    // Before Markdig's own, because the first that accepts a node writes it.
    private static void AddOurs(ObjectRendererCollection renderers, ProseDocument document, Inking inking)
    {
        IMarkdownObjectRenderer[] ours =
        [
            .. inking.Words is { } words ? [new WordMarkup(words)] : Array.Empty<IMarkdownObjectRenderer>(),
            new HeadingMarkup(inking.OnPaper ? null : document.HeadingOf),
            new WikiMarkup(document.MentionOf, inking),
            new LinkMarkup(document.MentionOf, inking),
            new AutolinkMarkup(),
            new CalloutMarkup(),
            new TaskMarkup(),
            new TableMarkup(),
            new FootnoteMarkMarkup(inking.OnPaper),
            new FootnoteListMarkup(),
            new RawBlockMarkup(document.AllowsRawHtml),
            new RawInlineMarkup(document.AllowsRawHtml),
            new HtmlDefinitionListRenderer(),
            new HtmlSmartyPantRenderer(Quotes),
        ];
        for (var i = 0; i < ours.Length; i++)
        {
            renderers.Insert(i, ours[i]);
        }
    }
}
