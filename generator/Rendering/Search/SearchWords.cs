using System.Text;
using System.Text.RegularExpressions;

namespace Handbook.Rendering.Search;

/// <summary>The words of a text as search compares them. The script that reads the index takes a query apart in the same way.</summary>
internal static partial class SearchWords
{
    /// <summary>In lower case, without apostrophes; what is joined by a hyphen counts as several words. A letter alone is no word.</summary>
    public static IEnumerable<string> Of(string text) =>
        Word().Matches(Apostrophe().Replace(text, string.Empty))
            .Select(m => m.Value.ToLowerInvariant())
            .Where(w => w.EnumerateRunes().Skip(1).Any() || Rune.IsDigit(w.EnumerateRunes().First()));

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("['\u2019]", RegexOptions.CultureInvariant)]
    private static partial Regex Apostrophe();
}
