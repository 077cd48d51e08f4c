using System.Globalization;
using System.Text;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>A text in quotes or backticks: how long it is in the source and what it says.</summary>
internal readonly record struct QuotedText(int Length, string Value, bool IsGood)
{
    /// <param name="file">The template.</param>
    /// <param name="start">The offset of the quote.</param>
    /// <param name="report">Takes what is wrong with it.</param>
    /// <param name="isMending">Whether a text with the braces of code in it, or with a line break, is taken for one that was never closed.</param>
    public static QuotedText Read(SourceFile file, int start, DiagnosticBag report, bool isMending)
    {
        var quote = file.Text[start];
        var end = FindEnd(file.Text, start + 1, quote);
        if (end < 0 || (isMending && IsTooLong(file.Text.AsSpan(start, end - start))))
        {
            report.UnclosedQuote(file.At(start, 1), quote);
            return new QuotedText(LengthToRecovery(file.Text, start), string.Empty, false);
        }

        var inside = file.Text[(start + 1)..end];
        if (quote == '`')
        {
            return new QuotedText(end + 1 - start, inside.Replace("``", "`", StringComparison.Ordinal), true);
        }

        return !inside.Contains('\\', StringComparison.Ordinal)
            ? new QuotedText(end + 1 - start, inside, true)
            : Unescape(file, (start + 1, end), string.Empty, report) with { Length = end + 1 - start };
    }

    /// <summary>A part of an interpolated text, up to its quote or to the brace that opens an expression; length -1 when neither comes.</summary>
    public static QuotedText ReadPart(SourceFile file, (int Start, char Quote) from, DiagnosticBag report, bool isMending)
    {
        var (start, quote) = from;
        for (var end = start; end < file.Text.Length; end++)
        {
            if (isMending && file.Text.AsSpan(end).StartsWith("}}"))
            {
                break;
            }

            if (file.Text[end] == quote || file.Text[end] == '{')
            {
                return Unescape(file, (start, end), "{}", report);
            }

            end += file.Text[end] == '\\' ? 1 : 0;
        }

        return new QuotedText(-1, string.Empty, false);
    }

    private static int FindEnd(string source, int from, char quote)
    {
        for (var i = from; i < source.Length; i++)
        {
            // A backtick is written twice, every other quote behind a backslash.
            var isEscaped = quote == '`' ? source[i] == '`' && i + 1 < source.Length && source[i + 1] == '`' : source[i] == '\\';
            if (isEscaped)
            {
                i++;
            }
            else if (source[i] == quote)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a quote stands here that is not closed on its line, or not before the code ends.</summary>
    public static bool IsUnclosed(string source, int at)
    {
        if (source[at] is not ('"' or '\'' or '`'))
        {
            return false;
        }

        var end = FindEnd(source, at + 1, source[at]);
        return end < 0 || source.AsSpan(at, end - at).Contains('\n') || IsTooLong(source.AsSpan(at, end - at));
    }

    /// <summary>Whether the quote that ends a text was most likely meant to begin another: behind other code, or in another line of the code.</summary>
    private static bool IsTooLong(ReadOnlySpan<char> text) =>
        text.Contains("}}", StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal) || (text[0] != '`' && text.Contains('\n'));

    // A forgotten quote must not swallow the file: go on behind the line, or before the code's end if that comes first.
    public static int LengthToRecovery(string source, int start)
    {
        var lineEnd = source.IndexOf('\n', start);
        var codeEnd = source.IndexOf("}}", start, StringComparison.Ordinal);
        var end = lineEnd < 0 ? source.Length : lineEnd;
        return (codeEnd < 0 ? end : Math.Min(end, codeEnd)) - start;
    }

    private static QuotedText Unescape(SourceFile file, (int Start, int End) inside, string alsoEscaped, DiagnosticBag report)
    {
        var (start, end) = inside;
        var value = new StringBuilder();
        var isGood = true;
        for (var i = start; i < end; i++)
        {
            if (file.Text[i] != '\\')
            {
                value.Append(file.Text[i]);
                continue;
            }

            var (length, character) = i + 1 < end && alsoEscaped.Contains(file.Text[i + 1], StringComparison.Ordinal)
                ? (1, file.Text[i + 1])
                : Escape(file.Text.AsSpan(i + 1, end - i - 1));
            if (length == 0)
            {
                report.BadTemplateEscape(file.At(i, Math.Min(2, end - i)));
                isGood = false;
            }

            value.Append(character);
            i += length;
        }

        return new QuotedText(end - start, value.ToString(), isGood);
    }

    /// <summary>The escape behind a backslash; length 0 when there is no such escape.</summary>
    private static (int Length, char Character) Escape(ReadOnlySpan<char> text) => (text.IsEmpty ? '\0' : text[0]) switch
    {
        'n' => (1, '\n'),
        'r' => (1, '\r'),
        't' => (1, '\t'),
        'b' => (1, '\b'),
        'f' => (1, '\f'),
        '\\' or '\'' or '"' => (1, text[0]),
        'u' => Code(text[1..], 4),
        'x' => Code(text[1..], 2),
        _ => (0, '\0'),
    };

    private static (int Length, char Character) Code(ReadOnlySpan<char> digits, int count)
    {
        var isGood = digits.Length >= count
            & ushort.TryParse(digits[..Math.Min(count, digits.Length)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        return isGood ? (count + 1, (char)code) : (0, '\0');
    }
}
