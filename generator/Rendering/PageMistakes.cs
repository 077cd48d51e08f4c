using Handbook.Diagnostics;
using Handbook.Planning;

namespace Handbook.Rendering;

/// <summary>What came up while pages were rendered: what many pages share is told once, with the first of them in the order of the plan.</summary>
internal static class PageMistakes
{
    public static void Tell(IEnumerable<(PlannedPage Page, DiagnosticBag Found)> pages, DiagnosticBag report)
    {
        var found = pages.SelectMany(p => p.Found.ToSorted().Select(mistake => (Mistake: mistake, p.Page.Path)));
        foreach (var same in found.GroupBy(f => (f.Mistake.Rule, f.Mistake.Place.File.Path, f.Mistake.Place.Span, f.Mistake.Message)))
        {
            var (mistake, page) = same.First();
            var help = mistake.Rule.IsOfTemplates ? With(mistake.Help, new PagePlace(mistake.Place, page, same.Count() - 1)) : mistake.Help;
            report.Add(mistake.Rule, mistake.Place, mistake.Message, help);
        }
    }

    private static string With(string? help, PagePlace page) => help is null ? $"{page}" : $"{help}; {page}";
}
