using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>Tells a mistake that many pages have from one place only once, whatever order the pages were inspected in.</summary>
internal static class SharedMistakes
{
    /// <param name="mistakes">Ordered by page: the first page of each mistake is the one that is named.</param>
    /// <param name="report">Takes one finding for each mistake and place.</param>
    public static void Tell(IReadOnlyCollection<PageMistake> mistakes, DiagnosticBag report)
    {
        var placed = mistakes.Select(m => (m.Page, m.Mistake, Place: OriginSearch.Find(m.Page.Origin, m.Mistake)));
        foreach (var group in placed.GroupBy(p => KeyOf(p.Mistake, p.Place)))
        {
            var (page, mistake, place) = group.First();
            var pages = group.Select(p => p.Page.Path).Distinct(StringComparer.Ordinal).Count();
            var at = new PagePlace(place ?? page.Origin.Template.Whole, page.Path, pages - 1);
            mistake.Wording(report, at, mistake.Value, mistake.Detail);
        }
    }

    // What is written nowhere was made by a template, and perhaps by one that several others include.
    private static (Wording Wording, string Value, string? File, int Offset) KeyOf(Mistake mistake, Location? place) =>
        (mistake.Wording, mistake.Value, place?.File.Path, place?.Span.Start ?? -1);
}
