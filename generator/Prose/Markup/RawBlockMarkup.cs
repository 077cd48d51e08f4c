using Handbook.Prose.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Handbook.Prose.Markup;

/// <summary>Blocks of raw HTML as they are where allowed, as visible text where not; never their comments.</summary>
internal sealed class RawBlockMarkup(bool isAllowed) : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        var text = HtmlComments.Without(obj).Trim('\r', '\n');
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        renderer.EnsureLine();
        if (isAllowed)
        {
            renderer.WriteLine(text);
        }
        else
        {
            renderer.Write("<p>").WriteEscape(text).WriteLine("</p>");
        }
    }
}
