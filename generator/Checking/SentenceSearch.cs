using System.Runtime.InteropServices;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>Finds a sentence as readers see it in a content file, where it may have markup within and run over several lines.</summary>
internal static class SentenceSearch
{
    // Enough to tell most sentences of a page apart, when the whole one holds what the file does not: the title of what it links to.
    private const int TellingWords = 5;

    public static Location? Find(SourceFile content, string sentence)
    {
        var (plain, offsets) = Plain(content.Text);
        var wanted = sentence.Replace('\u2019', '\'').Split(' ');
        string[] parts = [Joined(wanted), Joined(wanted.Take(TellingWords)), Joined(wanted.TakeLast(TellingWords))];
        foreach (var part in parts.Where(p => p.Length > 0))
        {
            var at = plain.IndexOf(part, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return content.At(offsets[at], offsets[at + part.Length - 1] + 1 - offsets[at]);
            }
        }

        return null;
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);

    /// <summary>The text without the marks of links and emphasis and with single spaces, and where each of its characters stands.</summary>
    private static (string Text, List<int> Offsets) Plain(string text)
    {
        var plain = new List<char>(text.Length);
        var offsets = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i += Math.Max(1, MarkupAt(text, i)))
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (MarkupAt(text, i) == 0 && !(isSpace && plain is [.., ' ']))
            {
                plain.Add(isSpace ? ' ' : text[i] == '\u2019' ? '\'' : text[i]);
                offsets.Add(i);
            }
        }

        return (new string(CollectionsMarshal.AsSpan(plain)), offsets);
    }

    // How many characters of markup begin here that readers do not see.
    private static int MarkupAt(string text, int at) => text[at] switch
    {
        '*' or '`' or ']' when !text.AsSpan(at).StartsWith("](") => 1,
        ']' => LengthTo(text, at, ')'),
        '[' when text.AsSpan(at).StartsWith("[^") => LengthTo(text, at, ']'),
        '[' when text.AsSpan(at).StartsWith("[[") => LengthOfTarget(text, at),
        '[' => 1,
        _ => 0,
    };

    private static int LengthTo(string text, int at, char end)
    {
        var found = text.IndexOf(end, at);
        return found < 0 ? 1 : found + 1 - at;
    }

    // Of [[target|words]] the target; of [[target]] the brackets.
    private static int LengthOfTarget(string text, int at)
    {
        var end = text.IndexOfAny(['|', ']', '\n'], at);
        return end >= 0 && text[end] == '|' ? end + 1 - at : 2;
    }
}
