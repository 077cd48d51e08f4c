using System.Globalization;
using System.Text;

namespace Handbook.Prose.Checks;

/// <summary>Gives headings their fragment ids, in the form editors and code hosts use; equal ones get <c>-1</c>, <c>-2</c>.</summary>
internal sealed class HeadingIds
{
    /// <summary>Each id given so far, and the last number that was put behind it.</summary>
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    public string Next(string text)
    {
        var wanted = IdOf(text);
        var id = wanted;
        var last = taken.GetValueOrDefault(wanted);
        while (!taken.TryAdd(id, 0))
        {
            last++;
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{last}");
        }

        taken[wanted] = last;
        return id;
    }

    private static string IdOf(string text)
    {
        var id = new StringBuilder();
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || IsMark(rune))
            {
                id.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                id.Append('-');
            }
        }

        return id.Length == 0 ? "section" : id.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
