using System.Collections.Frozen;

namespace Handbook.Text.Readability;

/// <summary>Names that count as one word of one syllable, because the reader finds them explained.</summary>
internal sealed class EasyNames
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> byBeginning;

    public EasyNames(IEnumerable<string> names) => byBeginning = names
        .Select(n => WordSplit.OneSpaced(n))
        .Where(n => n.Length > 0)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(n => n.Length)
        .GroupBy(n => n[..BeginningAt(n, 0)], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// How much of the text from a word's first character is one of the names, as whole words and whatever the letter case; the longest name wins,
    /// and an 's after it belongs to it. 0 when none stands there.
    /// </summary>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (byBeginning.TryGetValue(text[at..BeginningAt(text, at)], out var names))
        {
            foreach (var name in names)
            {
                if (EndOf(name, text, at) is var end && end > at)
                {
                    return end - at;
                }
            }
        }

        return 0;
    }

    private static int BeginningAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    // 0 when it does not stand there.
    private static int EndOf(string name, ReadOnlySpan<char> text, int at)
    {
        foreach (var c in name)
        {
            if (at == text.Length || !(c == ' ' ? char.IsWhiteSpace(text[at]) : char.ToUpperInvariant(c) == char.ToUpperInvariant(text[at])))
            {
                return 0;
            }

            at++;
            while (c == ' ' && at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        var isOwner = at + 1 < text.Length && text[at] is '\'' or '\u2019' && text[at + 1] is 's' or 'S';
        return EndsWord(text, isOwner ? at + 2 : at) ? (isOwner ? at + 2 : at) : 0;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || !(char.IsLetterOrDigit(text[at]) || (text[at] is '-' or '\'' or '\u2019' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])));
}
