using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Linting;

/// <summary>Lists that nobody reads to the end. Steps have a rule of their own.</summary>
internal static class ListLength
{
    private const int Most = 7;

    public static void Check(Article article, DiagnosticBag report)
    {
        foreach (var list in ContentWords.Lists(article).Where(l => article is not Technique technique || !Steps.IsStepList(technique, l)))
        {
            CheckOne([.. list.Items.Select(i => i.Place)], "the list", report);
        }

        CheckOne([.. article.Texts.Where(t => t.Key == "no_go_zones").Select(t => t.Words.Place)], "'no_go_zones'", report);
    }

    private static void CheckOne(IReadOnlyList<Location> items, string what, DiagnosticBag report)
    {
        if (items.Count > Most)
        {
            report.ListTooLong(items[Most], what, items.Count, Most);
        }
    }
}
