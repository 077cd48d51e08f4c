using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Checking;

/// <summary>Checks every address of every page against the whole site, and tells all mistakes of the pages.</summary>
internal static class LinkChecker
{
    /// <param name="pages">All pages, in any order.</param>
    /// <param name="otherFiles">Paths of everything else that will be published.</param>
    /// <param name="baseUrl">Where the site will live; ends with a slash. Addresses that begin so lead into the site. Empty when it is not known.</param>
    /// <param name="report">Takes all mistakes of the pages, those found by <see cref="PageInspector"/> included.</param>
    public static LinkTally Check(
        IReadOnlyCollection<PageFacts> pages,
        IReadOnlySet<string> otherFiles,
        string baseUrl,
        DiagnosticBag report)
    {
        var sorted = pages.OrderBy(p => p.Path, StringComparer.Ordinal).ToImmutableArray();
        var site = new LinkedSite(sorted, otherFiles, baseUrl);
        var internalLinks = 0;
        var externalLinks = 0;
        var mistakes = new List<PageMistake>();
        foreach (var page in sorted)
        {
            mistakes.AddRange(page.Mistakes.Select(m => new PageMistake(page, m)));
            foreach (var link in page.Links)
            {
                var finding = site.Check(page, link);
                internalLinks += finding.IsInternal ? 1 : 0;
                externalLinks += finding.IsInternal ? 0 : 1;
                if (finding.Mistake is { } mistake)
                {
                    mistakes.Add(new PageMistake(page, mistake with { Written = link.Address, Attribute = link.Attribute }));
                }
            }
        }

        SharedMistakes.Tell(mistakes, report);
        return new LinkTally(internalLinks, externalLinks);
    }
}
