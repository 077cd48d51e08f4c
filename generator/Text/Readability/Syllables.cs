using System.Buffers;
using System.Collections.Frozen;

namespace Handbook.Text.Readability;

/// <summary>
/// Counts the syllables of an English word by rule: groups of vowels, less those that are silent, and more where two vowels are spoken apart.
/// A number is one syllable, however long: "15" is read at a glance, not spelled out. An abbreviation in capitals is read letter by letter.
/// </summary>
internal static class Syllables
{
    private const int LongestWord = 64;

    // Endings that form a syllable of their own and leave a final e before them silent: "care-ful", "move-ment".
    private static readonly string[] OwnSyllables = ["ments", "ment", "fully", "ful", "less", "ness", "ly"];

    // Beginnings of compounds whose e is silent: "some-thing", "side-ways".
    private static readonly string[] SilentBeginnings = ["some", "side", "life", "home", "fore", "base", "guide", "where", "there", "here", "else", "frame", "bare", "like"];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Exceptions =
        SyllableExceptions.All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>At least 1. What hyphens join is counted part by part.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var count = 0;
        var hasLetters = false;
        foreach (var c in word)
        {
            hasLetters |= char.IsLetter(c);
        }

        // Numbers joined by a hyphen, such as 3-4, are one number too.
        if (!hasLetters)
        {
            return 1;
        }

        foreach (var part in word.Split('-'))
        {
            count += OfPart(word[part]);
        }

        return Math.Max(1, count);
    }

    // 0 for a part without letters, which adds nothing to the word that it stands in.
    private static int OfPart(ReadOnlySpan<char> part)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var length = 0;
        var capitals = 0;
        var hasDigit = false;
        foreach (var c in part)
        {
            hasDigit |= char.IsDigit(c);
            capitals += char.IsUpper(c) ? 1 : 0;
            if ((char.IsLetter(c) || IsApostrophe(c)) && length < LongestWord)
            {
                letters[length++] = IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
            }
        }

        if (hasDigit || length == 0)
        {
            return hasDigit ? 1 : 0;
        }

        return IsSpelledOut(part, capitals) ? length : OfLetters(letters[..length]);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    // "UK", "IUD", "e.g" and "a.m", but neither "I" nor a word that is only written large.
    private static bool IsSpelledOut(ReadOnlySpan<char> part, int capitals) =>
        (part.Length > 1 && part.Length <= 4 && capitals == part.Length && !Exceptions.ContainsKey(part)) || (part.Length >= 3 && part[1] == '.');

    private static int OfLetters(ReadOnlySpan<char> word)
    {
        if (Exceptions.TryGetValue(word, out var known))
        {
            return known;
        }

        var apostrophe = word.IndexOf('\'');
        if (apostrophe > 0)
        {
            return OfLetters(word[..apostrophe]) + OfEnding(word[..apostrophe], word[(apostrophe + 1)..]);
        }

        return OfCompound(word) ?? Math.Max(1, VowelGroups.In(word) - VowelGroups.Silent(word) + VowelGroups.SpokenApart(word));
    }

    private static int? OfCompound(ReadOnlySpan<char> word)
    {
        foreach (var ending in OwnSyllables)
        {
            var stem = word.Length - ending.Length;
            if (stem >= 3 && word.EndsWith(ending, StringComparison.Ordinal) && HasVowel(word[..stem]))
            {
                return OfLetters(word[..stem]) + (ending == "fully" ? 2 : 1);
            }
        }

        foreach (var beginning in SilentBeginnings)
        {
            var rest = beginning.Length;
            if (word.Length >= rest + 3 && word.StartsWith(beginning, StringComparison.Ordinal) && !IsVowel(word[rest]))
            {
                return 1 + OfLetters(word[rest..]);
            }
        }

        return null;
    }

    // "nurse's" and "didn't" have one more; "you'll" and "hand's" have not.
    private static int OfEnding(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending) =>
        ending is "s" && VowelGroups.Hisses(stem) ? 1 : ending is "t" && stem is [.., 'd' or 's', 'n'] ? 1 : 0;

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
