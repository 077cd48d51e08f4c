using System.Collections.Frozen;
using Handbook.Prose.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Markup;

/// <summary>Ordinary links and pictures. An address that was reported is not published: its words stand alone.</summary>
internal sealed class LinkMarkup(FrozenDictionary<MarkdownObject, Mention> mentions, Inking inking) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var target = mentions.TryGetValue(obj, out var mention) ? inking.Resolve(mention) : null;
        if (obj.IsImage)
        {
            WriteImage(renderer, obj, target);
        }
        else if (target is not null)
        {
            renderer.Write(inking.OpeningOf(target)).WriteEscape(target.Address).Write('"');
            WriteWords(renderer, obj, mention!.HasOwnText ? null : target.Title);
        }
        else
        {
            WriteOutward(renderer, obj);
        }
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline link, MentionTarget? target)
    {
        var words = InlineText.Of(link).Trim();
        if (target is null)
        {
            renderer.WriteEscape(words);
            return;
        }

        renderer.Write("<img src=\"").WriteEscape(target.Address).Write("\" alt=\"").WriteEscape(words).Write('"');
        WriteTitle(renderer, link);
        renderer.Write(" />");
    }

    private static void WriteOutward(HtmlRenderer renderer, LinkInline link)
    {
        var address = Address.Parse(link.Url);
        if (address.Kind is not (AddressKind.External or AddressKind.Contact))
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(link.Url!.Trim()).Write('"');
        renderer.Write(address.Kind == AddressKind.External ? " rel=\"noopener external\"" : string.Empty);
        WriteWords(renderer, link, null);
    }

    private static void WriteWords(HtmlRenderer renderer, LinkInline link, string? instead)
    {
        WriteTitle(renderer, link);
        renderer.Write('>');
        if (instead is null)
        {
            renderer.WriteChildren(link);
        }
        else
        {
            renderer.WriteEscape(instead);
        }

        renderer.Write("</a>");
    }

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        }
    }
}
