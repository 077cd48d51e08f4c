using System.Globalization;

namespace Handbook.Templating.Syntax;

/// <summary>Reads a number as templates write it: <c>3</c>, <c>1_000</c>, <c>2.5</c>, <c>1e3</c>, <c>0x1f</c>, <c>0b11</c>, <c>9.99m</c>.</summary>
internal static class NumberText
{
    /// <summary>The length of the number at the start of the text and its value: long, double or decimal; null when it is none.</summary>
    public static (int Length, object? Value) Read(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'X' or 'b' or 'B')
        {
            return ReadBits(text, text[1] is 'x' or 'X' ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier);
        }

        var length = Digits(text, 0);
        var isWhole = true;
        if (length + 1 < text.Length && text[length] == '.' && char.IsAsciiDigit(text[length + 1]))
        {
            isWhole = false;
            length = Digits(text, length + 1);
        }

        length = Exponent(text, length);
        var suffix = length < text.Length && text[length] is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' or 'u' or 'U' ? text[length] : ' ';
        var value = Convert(WithoutMarks(text[..length]), isWhole, suffix);
        var end = length + (suffix == ' ' ? 0 : 1);
        var tail = end;
        while (tail < text.Length && (char.IsAsciiLetterOrDigit(text[tail]) || text[tail] == '_'))
        {
            tail++;
        }

        return (tail, tail == end ? value : null);
    }

    private static object? Convert(string digits, bool isWhole, char suffix)
    {
        if (suffix is 'm' or 'M')
        {
            return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
        }

        if (suffix is 'u' or 'U' && !isWhole)
        {
            return null;
        }

        if (isWhole && suffix is ' ' or 'u' or 'U')
        {
            const NumberStyles Whole = NumberStyles.AllowExponent;
            return long.TryParse(digits, Whole, CultureInfo.InvariantCulture, out var whole) ? whole : null;
        }

        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
    }

    private static (int Length, object? Value) ReadBits(ReadOnlySpan<char> text, NumberStyles style)
    {
        var length = 2;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '_'))
        {
            length++;
        }

        var digits = WithoutMarks(text[2..length]);
        digits = digits is [.., 'u' or 'U'] ? digits[..^1] : digits;
        return (length, ulong.TryParse(digits, style, CultureInfo.InvariantCulture, out var value) && value <= long.MaxValue ? (long)value : null);
    }

    private static string WithoutMarks(ReadOnlySpan<char> digits) => digits.ToString().Replace("_", string.Empty, StringComparison.Ordinal);

    private static int Exponent(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
        {
            return at;
        }

        var sign = at + 1 < text.Length && text[at + 1] is '+' or '-' ? 1 : 0;
        var end = Digits(text, at + 1 + sign);
        return end > at + 1 + sign ? end : at;
    }

    private static int Digits(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '_' && end > from)))
        {
            end++;
        }

        return end;
    }
}
