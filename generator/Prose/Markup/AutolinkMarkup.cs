using Handbook.Prose.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Markup;

/// <summary><c>&lt;https://...&gt;</c> and <c>&lt;name@host&gt;</c>.</summary>
internal sealed class AutolinkMarkup : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var url = obj.IsEmail ? "mailto:" + obj.Url : obj.Url;
        var kind = Address.Parse(url).Kind;
        if (kind is not (AddressKind.External or AddressKind.Contact))
        {
            renderer.WriteEscape(obj.Url);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(url).Write('"');
        renderer.Write(kind == AddressKind.External ? " rel=\"noopener external\"" : string.Empty);
        renderer.Write('>').WriteEscape(obj.Url).Write("</a>");
    }
}
