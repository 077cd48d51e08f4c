using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Handbook.Checking;
using Handbook.Diagnostics;
using Handbook.Planning;
using Handbook.Publishing;
using Handbook.Reading;
using Handbook.Rendering;
using Handbook.Text;

namespace Handbook;

/// <summary>
/// The second half of the pipeline, streamed: each page is rendered, inspected and staged on its own, and only its facts
/// stay in memory. When all are through, the links are checked over the facts, and a clean site is promoted.
/// </summary>
internal sealed class Publication(BuildOptions options, Site site, SiteRenderer renderer, DiagnosticBag report)
{
    private readonly ConcurrentBag<PageFacts> facts = [];
    private readonly ConcurrentBag<string> plainFiles = [];
    private readonly ConcurrentBag<SheetRoom> sheets = [];
    private readonly ReadingAims aims = new(site.Catalog, options.Report is not null);
    private SourceFile? sitemap;

    /// <summary>The facts of the pages that were inspected.</summary>
    public IReadOnlyCollection<PageFacts> Facts => facts;

    public BuildResult Run(Action<BuildProgress> progress, CancellationToken cancel)
    {
        using var staging = options.CheckOnly ? null : Staging.Open(options.Output, report);
        if (staging is null && !options.CheckOnly)
        {
            return new BuildResult(report.ToSorted());
        }

        var edition = new PdfEdition(options, site, renderer, report);
        if (staging is not null)
        {
            edition.Plan(staging);
        }

        if (report.HasErrors)
        {
            return new BuildResult(report.ToSorted());
        }

        var otherFiles = StageFiles(staging).Union(edition.Paths);
        StagePages(renderer.LinkingTo(edition.Paths), staging, progress, cancel);
        progress(new BuildProgress("Checking links"));
        var links = Check(otherFiles, [.. edition.PackFacts()]);
        cancel.ThrowIfCancellationRequested();
        if (IsClean)
        {
            edition.Print(progress, cancel);
        }

        var published = IsClean && staging is not null ? Publish(staging, edition) : null;
        return new BuildResult(report.ToSorted())
        {
            Pages = site.Plan.Pages.Length,
            Sheets = [.. sheets.OrderBy(s => s.SpareMm).ThenBy(s => s.Path, StringComparer.Ordinal)],
            Links = links,
            Published = published,
            Prints = edition.Tally,
        };
    }

    private bool IsClean => options.Strict ? report.IsEmpty : !report.HasErrors;

    private PublishTally? Publish(Staging staging, PdfEdition edition)
    {
        edition.Keep(staging);
        var published = staging.Promote(report);
        if (published is not null)
        {
            edition.Close();
        }

        return published;
    }

    private void StagePages(SiteRenderer linking, Staging? staging, Action<BuildProgress> progress, CancellationToken cancel)
    {
        var done = 0;
        var found = site.Plan.Pages.Select(page => (Page: page, Mistakes: new DiagnosticBag())).ToArray();
        Parallel.ForEach(found, new ParallelOptions { CancellationToken = cancel }, each =>
        {
            var (planned, mistakes) = each;
            if (linking.Render(planned, mistakes) is { } page)
            {
                var bytes = Encoding.UTF8.GetBytes(page.Text);
                TakeFacts(planned, page, bytes);
                TakeRoom(page);
                staging?.Write(page.Path, bytes);
            }

            progress(new BuildProgress("Rendering", Interlocked.Increment(ref done), site.Plan.Pages.Length));
        });
        PageMistakes.Tell(found, report);
    }

    private void TakeRoom(RenderedPage page)
    {
        if (page.Fit is { } fit)
        {
            sheets.Add(new SheetRoom(page.Path, fit.TypePt, fit.Spare));
        }
    }

    private void TakeFacts(PlannedPage planned, RenderedPage page, byte[] bytes)
    {
        if (page.Templates.IsEmpty)
        {
            plainFiles.Add(page.Path);
            return;
        }

        if (page.Path == SitePlanner.SitemapPath)
        {
            sitemap = new SourceFile(page.Path, page.Text);
            return;
        }

        var origin = new PageOrigin(page.Content, page.Templates[0]) { Included = page.Templates[1..], Title = SitePlanner.ArticleOf(planned)?.Title.Place };
        var inspected = new InspectedPage(page.Path, bytes, origin, page.Safety) { Reading = aims.Of(planned), PagesWithSteps = site.Plan.PagesWithSteps, BaseUrl = site.Catalog.Settings.BaseUrl };
        facts.Add(PageInspector.Inspect(inspected));
    }

    /// <summary>Stages the files that no template makes, one by one, and tells their paths.</summary>
    private ImmutableHashSet<string> StageFiles(Staging? staging)
    {
        var paths = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var asset in site.Assets.Append(site.SearchIndex))
        {
            paths.Add(asset.Path);
            staging?.Write(asset.Path, asset.Bytes);
        }

        foreach (var file in site.Catalog.Media)
        {
            paths.Add(file.Path);
            if (ContentFolder.ReadMedia(file, report) is { } bytes)
            {
                staging?.Write(file.Path, bytes);
            }
        }

        return paths.ToImmutable();
    }

    // A page that failed to render would make every link to it look wrong; its own mistake is enough.
    private LinkTally? Check(ImmutableHashSet<string> otherFiles, ImmutableArray<PageFacts> packs)
    {
        if (report.HasErrors)
        {
            return null;
        }

        var baseUrl = site.Catalog.Settings.BaseUrl;
        if (sitemap is not null)
        {
            SitemapInspector.Inspect(sitemap, facts.Select(f => f.Path).ToHashSet(StringComparer.Ordinal), baseUrl, report);
            otherFiles = otherFiles.Add(SitePlanner.SitemapPath);
        }

        CheckStylesheets(otherFiles.Union(plainFiles), baseUrl);
        return LinkChecker.Check([.. facts, .. packs], otherFiles.Union(plainFiles), baseUrl, report);
    }

    private void CheckStylesheets(ImmutableHashSet<string> otherFiles, string baseUrl)
    {
        var links = site.Assets.SelectMany(asset => asset.Addresses.Select(place => new StylesheetLink(asset.Name, asset.Path, place))).ToList();
        StylesheetChecker.Check(links, facts, new LinkedSite(facts, otherFiles, baseUrl), report);
    }
}
