using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Handbook.Tests.EndToEnd;

/// <summary>
/// A Flesch-Kincaid grade that shares nothing with the generator's: the published page in, regular expressions throughout, another way to find
/// syllables and the ends of sentences. The two are held against each other, so that a slip in one is seen.
/// </summary>
internal static partial class SecondCount
{
    private const string Unread = "nav, button, form, svg, sup, script, [hidden], [aria-hidden=true], [data-ungraded], details > :not(summary)";
    private const string Blocks = "p, li, h1, h2, h3, h4, dt, dd, td, th, div, section, article, figure, figcaption, ul, ol, dl, header, footer, aside, caption, summary, blockquote";

    public static double GradeOf(string html, IReadOnlyCollection<string> easy)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var main = document.QuerySelector("main")!;
        foreach (var element in main.QuerySelectorAll(Unread))
        {
            element.Remove();
        }

        foreach (var block in main.QuerySelectorAll(Blocks))
        {
            block.Prepend(document.CreateTextNode("\n\n"));
            block.Append(document.CreateTextNode("\n\n"));
        }

        return Grade(main.TextContent, easy);
    }

    private static double Grade(string text, IReadOnlyCollection<string> easy)
    {
        var names = string.Join('|', easy.OrderByDescending(n => n.Length).Select(Regex.Escape)).Replace("\\ ", "[ \\n]+", StringComparison.Ordinal);
        var plain = Regex.Replace(text.Replace('\u2019', '\''), $@"(?<![\w-])({names})('s)?(?![\w-]|'\w)", "Ex", RegexOptions.IgnoreCase);
        var sentences = Block().Split(Abbreviation().Replace(plain, m => m.Value.Replace(".", "", StringComparison.Ordinal)))
            .SelectMany(b => End().Split(b))
            .Select(s => Word().Matches(s).Select(m => m.Value).ToList())
            .Where(w => w.Count > 0)
            .ToList();
        var words = sentences.Sum(s => s.Count);
        return (0.39 * words / sentences.Count) + (11.8 * sentences.Sum(s => s.Sum(SyllablesOf)) / words) - 15.59;
    }

    // Every vowel that begins a group, without the silent ones at the end of a part, and with pairs that are two.
    private static int SyllablesOf(string word)
    {
        if (word.Any(char.IsDigit))
        {
            return 1;
        }

        if (word.Length is > 1 and < 4 && word.All(char.IsUpper))
        {
            return word.Length;
        }

        var spoken = Silent().Replace(word.ToLowerInvariant(), "$1");
        return Math.Max(1, Vowels().Count(spoken) + Pairs().Count(spoken));
    }

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex Block();

    [GeneratedRegex(@"\b(e\.g\.|i\.e\.|vs\.|Dr\.)", RegexOptions.ExplicitCapture)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"(?<=[.!?][""')]*)\s+(?=[""'(]*[A-Z0-9])")]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\p{N}]+([.,'-]+[\p{L}\p{N}]+)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[aeiouy].*)(?<![aeiouy]l|[aeiou]t?t|[sxzcg]|sh|ch|[^aeiouyl]l)e(?:s|d)?(ly|ful|less|ness|ments?)?(?=$|-)|(?<=[aeiouy].*[sxzcgaeiouyt])e(ly|ful|less|ness|ments?)?(?=$|-)|(?<=[aeiouy].*([sxzcg]|sh|ch))ed(?=$|-)|(?<=[aeiouy].*l)e(?:d|s)?(?=$)(?<=[aeiouy]le[ds]?)")]
    private static partial Regex Silent();

    [GeneratedRegex(@"y(?=[^aeiou]|$)|[aeiou]+y?")]
    private static partial Regex Vowels();

    [GeneratedRegex(@"(?<![tcsg])i[ao]|[aeiou]ing|(?<!q)u[ao]|\bcrea|sm\b")]
    private static partial Regex Pairs();
}
