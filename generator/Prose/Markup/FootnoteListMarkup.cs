using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Handbook.Prose.Markup;

/// <summary>The footnotes of a document, by number.</summary>
internal sealed class FootnoteListMarkup : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        if (obj.Count == 0)
        {
            return;
        }

        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">").WriteLine("<ol>");
        // Markdig's own order is not reliable when some footnotes are not referred to.
        foreach (var note in obj.OfType<Footnote>().OrderBy(n => n.Order))
        {
            renderer.Write("<li id=\"").Write(FootnoteIds.OfNote(note)).WriteLine("\">");
            renderer.WriteChildren(note);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
