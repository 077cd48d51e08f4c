using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Handbook.Prose;

/// <summary>
/// Names to look for in running text, as whole words. Letter case does not matter, but for names with a capital behind their first
/// letter, such as <c>TrP</c>.
/// </summary>
internal sealed class WordIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<Name>> byFirstWord;

    /// <param name="names">Each name and what it is a name of; the first to take a name keeps it.</param>
    public WordIndex(IEnumerable<(string Text, string Key)> names) => byFirstWord = names
        .Select(n => new Name(n.Text.Trim(), n.Key))
        .Where(n => WordAt(n.Text, 0) > 0)
        .GroupBy(n => n.Text[..WordAt(n.Text, 0)], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(n => n.Text.Length).ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>All uses from left to right. Where names overlap, the longest from the first word on counts.</summary>
    public IEnumerable<WordUse> UsesIn(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var word = WordAt(text, at);
            var name = word == 0 ? null : NameAt(text, at, word);
            if (name is not null)
            {
                yield return new WordUse(at, name.Text.Length, name.Key);
            }

            at += name?.Text.Length ?? Math.Max(word, 1);
        }
    }

    private Name? NameAt(string text, int at, int word)
    {
        var candidates = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        return candidates.TryGetValue(text.AsSpan(at, word), out var names) ? names.FirstOrDefault(n => StandsAt(n, text, at)) : null;
    }

    private static bool StandsAt(Name name, string text, int at)
    {
        var end = at + name.Text.Length;
        return end <= text.Length
            && (end == text.Length || !IsPartOfWord(text[end]))
            && string.Compare(text, at, name.Text, 0, name.Text.Length, name.Comparison) == 0;
    }

    private static int WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsPartOfWord(text[end]))
        {
            end++;
        }

        return end - start;
    }

    // "Side-lying" is one word, and so "non-lumbar" is none of "lumbar".
    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_';

    private sealed record Name(string Text, string Key)
    {
        public StringComparison Comparison { get; } =
            Text.Skip(1).Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
    }
}
