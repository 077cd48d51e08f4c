using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>Says the safety rules of techniques in the short words of paper, with those of a group in one item.</summary>
internal static class SheetSafety
{
    public static SheetSafetyView Of(IReadOnlyCollection<Technique> techniques, Vantage from)
    {
        // On paper the order is that of safety.yml: what several techniques list in several orders is read as one list.
        var byKind = SafetyBlocks.RulesOnPaper(techniques, from).OrderBy(r => r.Title.Place.Span.Start).ToLookup(r => r.Kind);
        return SafetyPaper.WithBestColumns(new SheetSafetyView
        {
            Gates = SafetyBlocks.GatesOf(techniques),
            Groups =
            [
                .. SafetyWords.Order
                    .Where(byKind.Contains)
                    .Select(k => new SheetRules(SafetyWords.NameOf(k), SafetyWords.PaperHeadingOf(k), LinesOf(byKind[k]))),
            ],
        });
    }

    // Grouping keeps the order in which the groups first come.
    private static ImmutableArray<string> LinesOf(IEnumerable<SafetyRule> rules) =>
    [
        .. rules
            .GroupBy(r => r.Group ?? $"rule {r.Id.Slug}", StringComparer.Ordinal)
            .Select(g => Joined([.. g.Select(r => r.OnPaper).Distinct(StringComparer.Ordinal)]))
            .Distinct(StringComparer.Ordinal),
    ];

    // "A, b or c"; with a comma before the last "or" where words of their own have one, so that it is clear what belongs together.
    private static string Joined(string[] words)
    {
        if (words is not [.. var before, var last] || before.Length == 0)
        {
            return words[0];
        }

        var comma = words.Any(w => w.Contains(',', StringComparison.Ordinal) || w.Contains(" or ", StringComparison.Ordinal)) ? "," : string.Empty;
        return $"{string.Join(", ", before)}{comma} or {last}";
    }
}
