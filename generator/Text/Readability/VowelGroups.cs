namespace Handbook.Text.Readability;

/// <summary>The vowels of one word in small letters: how many groups there are, which are silent, and which are two syllables.</summary>
internal static class VowelGroups
{
    public static int In(ReadOnlySpan<char> word)
    {
        var groups = 0;
        var inGroup = false;
        for (var i = 0; i < word.Length; i++)
        {
            var isVowel = IsVowel(word, i);
            groups += isVowel && !inGroup ? 1 : 0;
            inGroup = isVowel;
        }

        return groups;
    }

    /// <summary>1 when the e of the last syllable is not spoken, as in "ease", "times" and "pressed"; otherwise 0.</summary>
    public static int Silent(ReadOnlySpan<char> word)
    {
        var e = word.Length > 3 && word[^1] is 's' or 'd' && word[^2] == 'e' ? word.Length - 2 : word.Length - 1;
        if (e < 2 || word[e] != 'e' || IsVowel(word, e - 1) || In(word) == 1)
        {
            return 0;
        }

        var last = word[^1];
        var before = word[e - 1];
        var isSpoken = (last == 's' && Hisses(word[..e]))
            || (last == 'd' && before is 't' or 'd')
            || (before == 'l' && e > 2 && !IsVowelLetter(word[e - 2]) && !(last == 'd' && word[e - 2] is 'l' or 'r'));
        return isSpoken ? 0 : 1;
    }

    /// <summary>How many groups of two vowels are two syllables, as in "medial", "area" and "doing".</summary>
    public static int SpokenApart(ReadOnlySpan<char> word)
    {
        var count = word.EndsWith("ism", StringComparison.Ordinal) || word.EndsWith("asm", StringComparison.Ordinal) ? 1 : 0;
        for (var i = 1; i + 1 < word.Length; i++)
        {
            count += word[i] switch
            {
                'i' when IsApartAfterI(word[i - 1], word[i..], i == 1) => 1,
                'a' when word[i + 1] == 'o' => 1,
                'e' when IsApartAfterE(word[..i], word[i..]) => 1,
                'u' when IsApartAfterU(word[i - 1], word[i..]) => 1,
                'o' or 'y' when StartsWith(word[i..], "oing", "ying") && !IsVowelLetter(word[i - 1]) => 1,
                _ => 0,
            };
        }

        return count + (word.StartsWith("ao", StringComparison.Ordinal) ? 1 : 0);
    }

    /// <summary>Whether a further s is a syllable of its own, as behind "nurse" and "press".</summary>
    public static bool Hisses(ReadOnlySpan<char> stem) =>
        stem.Length > 1 && (stem[^1] is 's' or 'x' or 'z' or 'c' or 'g' || EndsWith(stem, "ch", "sh", "ce", "ge", "se", "ze"));

    // "tion", "cial", "gion" and "cushion" are one; "medial", "radius", "lion" and "quiet" are two.
    private static bool IsApartAfterI(char before, ReadOnlySpan<char> rest, bool isFirst) => rest[1] switch
    {
        'a' => before is not 'g' && (before is not ('t' or 'c' or 's') || StartsWith(rest, "iat")) && !StartsWith(rest, "iage"),
        'o' => !(before is 't' or 's' or 'c' or 'g' or 'x' && rest.Length > 2 && rest[2] is 'n' or 'u') && !(!isFirst && before is 'n' or 'l' or 'h' && StartsWith(rest, "ion")),
        'u' => true,
        'e' => before is not ('t' or 'c') && (StartsWith(rest, "iet", "ienc", "ient") || rest is "ier" or "iers" or "iest"),
        _ => false,
    };

    // "create" and "react", but not "treat" and "increase".
    private static bool IsApartAfterE(ReadOnlySpan<char> before, ReadOnlySpan<char> rest) => rest[1] switch
    {
        'o' => before is not [.., 'g'] && !StartsWith(rest, "eople"),
        'a' => before is "r" or [.., 'c', 'r'] && StartsWith(rest, "eact", "eate", "eati", "eass", "eali"),
        'i' => StartsWith(rest, "eing"),
        _ => false,
    };

    private static bool IsApartAfterU(char before, ReadOnlySpan<char> rest) => rest[1] switch
    {
        'a' => before is not ('q' or 'g'),
        'o' => before != 'q',
        'e' => before is not ('q' or 'g') && StartsWith(rest, "uenc", "uent", "uel"),
        'i' => StartsWith(rest, "uing", "uity"),
        _ => false,
    };

    // A y before a vowel is a consonant when it begins a syllable: "year", "beyond", "staying".
    private static bool IsVowel(ReadOnlySpan<char> word, int i) => word[i] != 'y'
        ? IsVowelLetter(word[i])
        : i > 0 && !(i + 1 < word.Length && IsVowelLetter(word[i + 1]) && IsVowelLetter(word[i - 1]));

    private static bool IsVowelLetter(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool StartsWith(ReadOnlySpan<char> text, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
