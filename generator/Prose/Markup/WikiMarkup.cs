using System.Collections.Frozen;
using Handbook.Prose.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Handbook.Prose.Markup;

/// <summary><c>[[references]]</c> as links, or as their words alone when they lead nowhere.</summary>
internal sealed class WikiMarkup(FrozenDictionary<MarkdownObject, Mention> mentions, Inking inking) : HtmlObjectRenderer<WikiInline>
{
    protected override void Write(HtmlRenderer renderer, WikiInline obj)
    {
        var target = mentions.TryGetValue(obj, out var mention) ? inking.Resolve(mention) : null;
        if (target is null)
        {
            renderer.WriteEscape(obj.Words);
            return;
        }

        renderer.Write(inking.OpeningOf(target)).WriteEscape(target.Address).Write("\">");
        renderer.WriteEscape(obj.Label ?? target.Title).Write("</a>");
    }
}
