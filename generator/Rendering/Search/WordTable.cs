using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Handbook.Rendering.Search;

/// <summary>
/// Which word stands in which entries, as one short text: <c>ache 0 3,ball 2</c>. Behind a word stand the numbers of its
/// entries in ascending order, each as its distance from the one before, in base 36. A word without numbers stands nearly everywhere.
/// </summary>
internal static class WordTable
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <param name="wordsOf">The words of each entry, in the order of the entries.</param>
    /// <param name="everywhere">A word that stands in more entries than this tells nothing about any of them.</param>
    public static string Write(IEnumerable<ImmutableHashSet<string>> wordsOf, int everywhere)
    {
        var lines = wordsOf
            .SelectMany((words, number) => words.Select(word => (word, number)))
            .GroupBy(p => p.word, p => p.number, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Count() > everywhere ? g.Key : g.Key + Distances([.. g.Order()]));
        return string.Join(',', lines);
    }

    private static string Distances(ImmutableArray<int> numbers)
    {
        var text = new StringBuilder();
        var before = 0;
        foreach (var number in numbers)
        {
            text.Append(CultureInfo.InvariantCulture, $" {Base36(number - before)}");
            before = number;
        }

        return text.ToString();
    }

    private static string Base36(int number) =>
        number < Digits.Length ? Digits[number].ToString() : Base36(number / Digits.Length) + Digits[number % Digits.Length];
}
