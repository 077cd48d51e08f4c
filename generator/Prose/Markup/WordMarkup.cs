using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Markup;

/// <summary>
/// Text, with a marked link at the first use of each word that is explained elsewhere. Headings, links, what is emphasised and
/// callouts are left alone: there a second mark would only disturb.
/// </summary>
internal sealed class WordMarkup(FirstUses words) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        var text = obj.Content.ToString();
        var written = 0;
        foreach (var use in IsRunningText(obj) ? words.TakeFrom(text, u => IsWhole(u, text, obj)) : [])
        {
            renderer.WriteEscape(text.AsSpan(written, use.Start - written));
            renderer.Write("<a class=\"term\" href=\"").WriteEscape(words.AddressOf(use.Key)).Write("\">");
            renderer.WriteEscape(text.AsSpan(use.Start, use.Length));
            renderer.Write("</a>");
            written = use.Start + use.Length;
        }

        renderer.WriteEscape(text.AsSpan(written));
    }

    private static bool IsRunningText(LiteralInline text)
    {
        if (text.Parent is not { Parent: null, ParentBlock: ParagraphBlock paragraph })
        {
            return false;
        }

        Block? around = paragraph;
        while (around is not (null or AlertBlock))
        {
            around = around.Parent;
        }

        return around is null;
    }

    // A use at the edge of the text may be half of a word that goes on behind markup.
    private static bool IsWhole(WordUse use, string text, LiteralInline of) =>
        (use.Start > 0 || IsBoundary(of.PreviousSibling)) && (use.Start + use.Length < text.Length || IsBoundary(of.NextSibling));

    private static bool IsBoundary(Inline? neighbour) => neighbour is null or LineBreakInline or FootnoteLink;
}
