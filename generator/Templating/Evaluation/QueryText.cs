using System.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>A value in the query of an address. What has been encoded already stays as it is.</summary>
internal static class QueryText
{
    public static string Escape(string text)
    {
        // Half a surrogate pair cannot be written in UTF-8.
        text = string.Concat(text.EnumerateRunes());
        var escaped = new StringBuilder();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                escaped.Append(Uri.EscapeDataString(text[start..i])).Append(text, i, 3);
                i += 2;
                start = i + 1;
            }
        }

        return escaped.Append(Uri.EscapeDataString(text[start..])).ToString();
    }
}
