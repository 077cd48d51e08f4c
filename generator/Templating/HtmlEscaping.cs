using System.Buffers;
using Handbook.Templating.Evaluation;

namespace Handbook.Templating;

/// <summary>Makes text harmless in HTML and XML, between tags and inside quoted attribute values.</summary>
internal static class HtmlEscaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private static readonly SearchValues<char> SpecialInMarkup = SearchValues.Create("<>\"'");

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        using var escaped = new TemplateOutput(text.Length + 16);
        AppendEscaped(escaped, text);
        return escaped.ToString();
    }

    public static void AppendEscaped(TemplateOutput output, ReadOnlySpan<char> text)
    {
        int next;
        while ((next = text.IndexOfAny(Special)) >= 0)
        {
            output.Append(text[..next]);
            output.Append(EntityFor(text[next]));
            text = text[(next + 1)..];
        }

        output.Append(text);
    }

    /// <summary>Markup has its entities already, but its quotes and tags would end an attribute's value.</summary>
    public static void AppendMarkupInAttribute(TemplateOutput output, ReadOnlySpan<char> markup)
    {
        int next;
        while ((next = markup.IndexOfAny(SpecialInMarkup)) >= 0)
        {
            output.Append(markup[..next]);
            output.Append(EntityFor(markup[next]));
            markup = markup[(next + 1)..];
        }

        output.Append(markup);
    }

    private static string EntityFor(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
