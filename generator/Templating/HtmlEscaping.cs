using System.Buffers;
using System.Text;

namespace Handbook.Templating;

/// <summary>Makes text harmless in HTML and XML, between tags and inside quoted attribute values.</summary>
internal static class HtmlEscaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        AppendEscaped(escaped, text);
        return escaped.ToString();
    }

    public static void AppendEscaped(StringBuilder output, ReadOnlySpan<char> text)
    {
        int next;
        while ((next = text.IndexOfAny(Special)) >= 0)
        {
            output.Append(text[..next]).Append(EntityFor(text[next]));
            text = text[(next + 1)..];
        }

        output.Append(text);
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
