using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Handbook.Prose.Markup;

/// <summary>Callouts: <c>&gt; [!WARNING]</c> and its like.</summary>
internal sealed class CalloutMarkup : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        var kind = obj.Kind.ToString().ToLowerInvariant();
        renderer.EnsureLine();
        renderer.Write("<div class=\"callout callout-").WriteEscape(kind).WriteLine("\" role=\"note\">");
        renderer.Write("<p class=\"callout-title\">").WriteEscape(char.ToUpperInvariant(kind[0]) + kind[1..]).WriteLine("</p>");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(obj);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
