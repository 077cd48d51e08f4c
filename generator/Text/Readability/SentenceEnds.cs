using System.Collections.Frozen;

namespace Handbook.Text.Readability;

/// <summary>Says where a sentence ends within a block of text.</summary>
internal static class SentenceEnds
{
    // What follows them belongs to the same sentence. "etc." and "a.m." may stand at an end, so they are not among them.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "e.g", "i.e", "cf", "vs", "dr", "mr", "mrs", "ms", "prof", "st", "approx", "ca", "fig").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether a full stop, question or exclamation mark follows the word, and behind it neither a small letter nor, where the word is an
    /// abbreviation, anything at all. The end of the text is left to the caller.
    /// </summary>
    public static bool After(ReadOnlySpan<char> text, TextSpan word)
    {
        var next = word.End;
        var isMarked = false;
        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
        {
            isMarked |= text[next] is '.' or '!' or '?' or '\u2026';
            next++;
        }

        return isMarked
            && next < text.Length
            && !char.IsLower(text[next])
            && !Abbreviations.Contains(text[word.Start..word.End]);
    }
}
