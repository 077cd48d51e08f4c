using System.Text;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Syntax;

/// <summary>The words of a run of inline markup, as typed: no markup, no footnote marks, straight quotes.</summary>
internal static class InlineText
{
    public static string Of(MarkdownObject? node)
    {
        if (node is null)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        foreach (var (part, _) in TreeNodes.Of(node))
        {
            text.Append(TextOf(part));
        }

        return text.ToString();
    }

    private static string TextOf(MarkdownObject node) => node switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        WikiInline wiki => wiki.Words,
        SmartyPant mark => mark.ToString(),
        _ => string.Empty,
    };
}
