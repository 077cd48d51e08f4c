namespace Handbook.Text.Readability;

/// <summary>
/// Finds the words of a text. A word is what stands between white space, slashes or dashes and holds a letter or a digit, without the punctuation
/// around it; what hyphens or apostrophes join is one word, as Flesch counts it.
/// </summary>
internal static class WordSplit
{
    /// <summary>The first word at or after an offset; of length 0 when there is none.</summary>
    public static TextSpan Next(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            if (!char.IsLetterOrDigit(text[from]))
            {
                from++;
                continue;
            }

            var end = EndOfToken(text, from);
            while (!char.IsLetterOrDigit(text[end - 1]))
            {
                end--;
            }

            return TextSpan.FromBounds(from, end);
        }

        return new TextSpan(text.Length, 0);
    }

    /// <summary>Where the run of characters at an offset ends that no separator parts.</summary>
    public static int EndOfToken(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !Separates(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>The text with one space in place of each run of white space.</summary>
    public static string OneSpaced(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool Separates(char c) => char.IsWhiteSpace(c) || c is '/' or '\u2013' or '\u2014' or '\u00B7' or '|';
}
