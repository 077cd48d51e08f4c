using System.Collections.Frozen;
using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Handbook.Prose.Markup;

/// <summary>Headings, with the ids that links may point at unless none are given.</summary>
internal sealed class HeadingMarkup(FrozenDictionary<MarkdownObject, ProseHeading>? headings) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var level = obj.Level.ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.Write("<h").Write(level);
        if (headings is not null)
        {
            renderer.Write(" id=\"").WriteEscape(headings[obj].Id).Write("\"");
        }

        renderer.Write(">");
        renderer.WriteLeafInline(obj);
        renderer.Write("</h").Write(level).WriteLine(">");
    }
}
