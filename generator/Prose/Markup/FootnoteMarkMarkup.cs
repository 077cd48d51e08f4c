using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Handbook.Prose.Markup;

/// <summary>The raised number in the text, and the arrow back to it at the end of a footnote.</summary>
/// <param name="leftOut">Whether the footnotes themselves are left out, and so their marks.</param>
internal sealed class FootnoteMarkMarkup(bool leftOut) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (leftOut)
        {
            return;
        }

        if (obj.IsBackLink)
        {
            renderer.Write(" <a class=\"footnote-back\" href=\"#").Write(FootnoteIds.OfMark(obj)).Write("\" role=\"doc-backlink\"");
            renderer.Write(" aria-label=\"Back to reference ").Write(FootnoteIds.NumberOf(obj)).Write("\">&#8617;</a>");
            return;
        }

        var number = obj.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        renderer.Write("<sup class=\"footnote-mark\"><a id=\"").Write(FootnoteIds.OfMark(obj));
        renderer.Write("\" href=\"#").Write(FootnoteIds.OfNote(obj.Footnote));
        renderer.Write("\" role=\"doc-noteref\" aria-label=\"Footnote ").Write(number).Write("\">").Write(number).Write("</a></sup>");
    }
}
