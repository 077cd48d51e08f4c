using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Checking;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Publishing;
using Handbook.Rendering;
using Handbook.Reporting;
using Handbook.Templating;

namespace Handbook;

/// <summary>The report to authors: gathered from the content and from the facts of its finished pages.</summary>
internal static class ReportEdition
{
    private const string TermAddress = FixedPages.Glossary + ".html#term-";

    /// <summary>Null when there is nothing to report on, because the content has errors.</summary>
    public static ReportView? Make(ReportOptions options, Site site, IReadOnlyCollection<PageFacts> facts, DiagnosticBag report)
    {
        if (report.HasErrors)
        {
            return null;
        }

        EntryKind? kind = options.Kind is { } noun ? EntryKinds.Articles.First(k => k.Noun() == noun) : null;
        return ReportGathering.Gather(site.Catalog, site.Graph, PagesOf(site, facts), new ReportScope(kind, site.Day));
    }

    /// <summary>Writes the page that was asked for, if one was.</summary>
    public static void WritePage(ReportOptions options, ReportView view, TemplateLibrary templates, DiagnosticBag report)
    {
        if (options.Html is { } path && ReportPage.Write(view, templates, report) is { } page)
        {
            ReportFile.Write(path, page, report);
        }
    }

    private static FinishedPages PagesOf(Site site, IReadOnlyCollection<PageFacts> facts)
    {
        var byPath = facts.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var graded = site.Plan.Pages
            .Where(p => byPath.TryGetValue(p.Path, out var f) && f.Reading is not null)
            .Select(p => (Article: SitePlanner.ArticleOf(p), Page: new GradedPage(NameOf(p), byPath[p.Path].Reading!, ReadingLimits.Of(p)), Order: OrderOf(p)))
            .OrderBy(p => p.Order)
            .ToLookup(p => p.Article?.Id, p => p.Page);
        return new FinishedPages
        {
            ByArticle = graded.Where(g => g.Key is not null).ToFrozenDictionary(g => g.Key!, g => g.ToImmutableArray()),
            Others = [.. graded[null]],
            UsedTerms = UsedTerms(site, byPath),
        };
    }

    // The glossary links its own terms, and the list of all pages lists them.
    private static FrozenSet<string> UsedTerms(Site site, Dictionary<string, PageFacts> byPath) => site.Plan.Pages
        .OfType<PlannedPage.ForArticle>()
        .Where(p => !(p.Article is Page && p.Article.Id.Slug.Text is FixedPages.Glossary or FixedPages.Contents))
        .SelectMany(p => byPath.TryGetValue(p.Path, out var f) ? f.Links : [])
        .Select(l => l.Address.LastIndexOf(TermAddress, StringComparison.Ordinal) is var at and >= 0 ? l.Address[(at + TermAddress.Length)..] : string.Empty)
        .ToFrozenSet(StringComparer.Ordinal);

    private static int OrderOf(PlannedPage page) => page switch
    {
        PlannedPage.ForArticle => 0,
        PlannedPage.ForSheet => 1,
        _ => 2,
    };

    private static string NameOf(PlannedPage page) => page switch
    {
        PlannedPage.ForArticle => "page",
        PlannedPage.ForSheet => "sheet",
        PlannedPage.ForLargeSheet => "large print",
        PlannedPage.ForMySheet => "My sheet",
        _ => page.Path,
    };
}
