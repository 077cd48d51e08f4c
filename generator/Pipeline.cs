using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Linting;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Reading;
using Handbook.Rendering;
using Handbook.Reporting;
using Handbook.Templating;

namespace Handbook;

/// <summary>The whole way from content to site. Each stage takes what the one before made; nothing flows back.</summary>
internal static class Pipeline
{
    /// <param name="progress">Told of every stage and every page, from any thread.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled; nothing was published and nothing is left behind.</exception>
    public static BuildResult Run(BuildOptions options, Action<BuildProgress> progress, CancellationToken cancel)
    {
        var report = new DiagnosticBag();
        FolderCheck.Check(options, report);
        if (report.HasErrors)
        {
            return new BuildResult(report.ToSorted());
        }

        progress(new BuildProgress("Reading"));
        var templates = TemplateLibrary.Parse(TemplateReader.ReadOverTheme(options.Templates, Shown(options.Templates), report), Shown(options.Templates), report);
        var catalog = ContentReader.Read(ContentFolder.Load(options.Content, Shown(options.Content), report), report);
        cancel.ThrowIfCancellationRequested();

        progress(new BuildProgress("Linking"));
        var graph = GraphLinker.Link(catalog, report);
        var day = BuildDay.Of(catalog, options.Date);
        ContentLinter.Lint(catalog, graph, day, report);
        var dated = templates.On(day.Date);
        var site = new Site(catalog, graph, SitePlanner.Plan(catalog, report))
        {
            Assets = AssetReader.ReadOverTheme(options.Templates, report),
            Day = day,
        };
        var renderer = SiteRenderer.Create(dated, site, report);
        ReportUnused(options, site, (renderer, dated), report);
        var found = new BuildResult(report.ToSorted()) { Entries = catalog.Entries.Length };
        if (renderer is null || report.HasErrors)
        {
            return found;
        }

        var publication = new Publication(options, site, renderer, report);
        var result = publication.Run(progress, cancel) with { Entries = found.Entries };
        return options.Report is { } asked && ReportEdition.Make(asked, site, publication.Facts, report) is { } made
            ? WithReport(result, asked, made, dated, report)
            : result;
    }

    // The page of the report is no page of the site, and its template is used all the same. Which classes pages have is known once every
    // page could be read.
    private static void ReportUnused(BuildOptions options, Site site, (SiteRenderer? Renderer, TemplateLibrary Library) templates, DiagnosticBag report)
    {
        StrayFiles.Report(options.Templates, Shown(options.Templates), report);
        if (templates.Renderer is { } renderer && ReportPage.TemplatesOf(templates.Library) is { } ofReport)
        {
            templates.Library.ReportUnused([.. renderer.TemplateFiles, .. ofReport], report);
        }

        if (!report.HasErrors)
        {
            UnlinkedAssets.Report(site.Assets, BodyClasses.In(site.Catalog), report);
        }
    }

    private static BuildResult WithReport(BuildResult result, ReportOptions asked, ReportView made, TemplateLibrary templates, DiagnosticBag report)
    {
        ReportEdition.WritePage(asked, made, templates, report);
        return result with { Diagnostics = report.ToSorted(), Report = made };
    }

    private static string Shown(string folder) => folder.Replace('\\', '/').TrimEnd('/');
}
