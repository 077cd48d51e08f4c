using System.Text.RegularExpressions;
using Handbook.Text;

namespace Handbook.Linting;

/// <summary>Cuts a text into sentences, and counts words.</summary>
internal static partial class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g.", "i.e.", "dr.", "mr.", "mrs.", "ms.", "prof.", "st.", "vs.", "cf.", "approx.", "ca.",
    };

    // These are whole sentences or ends of them as well, unless a number follows.
    private static readonly HashSet<string> BeforeNumbers = new(StringComparer.OrdinalIgnoreCase) { "no.", "fig.", "p.", "pp.", "vol." };

    /// <summary>From the first to the last letter of each sentence. The end of the text ends a sentence too.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            if (!IsAbbreviation(text, end))
            {
                yield return Trimmed(text, start, end.Index + end.Length);
                start = end.Index + end.Length;
            }
        }

        if (Trimmed(text, start, text.Length) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    /// <summary>What stands between blanks and has a letter or digit; so "rib-to-hip" is one word, and a dash is none.</summary>
    public static int CountWords(string text) => Word().Count(text);

    private static bool IsAbbreviation(string text, Match end)
    {
        var mark = end.Groups["mark"];
        var from = text.LastIndexOfAny([' ', '\n', '(', '[', '"', '\u201C'], mark.Index) + 1;
        var word = text[from..(mark.Index + mark.Length)];
        return Abbreviations.Contains(word) || (BeforeNumbers.Contains(word) && char.IsAsciiDigit(end.Groups["next"].Value[0]));
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    // A mark inside of a number has no blank behind it, and a small letter goes on with the sentence.
    [GeneratedRegex("""(?<mark>[.!?]+)["')\]\u201D\u2019]*(?=\s+(?<next>[^\s\p{Ll}]))""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex End();

    [GeneratedRegex(@"\S*[\p{L}\p{N}]\S*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
