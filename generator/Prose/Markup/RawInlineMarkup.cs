using Handbook.Prose.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Markup;

/// <summary>Raw tags within a sentence, under the same terms as blocks of them.</summary>
internal sealed class RawInlineMarkup(bool isAllowed) : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        if (HtmlComments.IsComment(obj.Tag))
        {
            return;
        }

        if (isAllowed)
        {
            renderer.Write(obj.Tag);
        }
        else
        {
            renderer.WriteEscape(obj.Tag);
        }
    }
}
