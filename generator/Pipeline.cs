using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Linting;
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
        var templates = TemplateLibrary.Parse(TemplateReader.Read(options.Templates, Shown(options.Templates), report), Shown(options.Templates), report);
        var catalog = ContentReader.Read(ContentFolder.Load(options.Content, Shown(options.Content), report), report);
        cancel.ThrowIfCancellationRequested();

        progress(new BuildProgress("Linking"));
        var graph = GraphLinker.Link(catalog, report);
        ContentLinter.Lint(catalog, graph, report);
        var site = new Site(catalog, graph, SitePlanner.Plan(catalog, report))
        {
            Assets = AssetReader.Read(options.Templates, report),
        };
        var renderer = SiteRenderer.Create(templates, site, report);
        var found = new BuildResult(report.ToSorted()) { Entries = catalog.Entries.Length };
        if (renderer is null || report.HasErrors)
        {
            return found;
        }

        var publication = new Publication(options, site, renderer, report);
        var result = publication.Run(progress, cancel) with { Entries = found.Entries };
        return options.Report is { } asked && ReportEdition.Make(asked, site, publication.Facts, report) is { } made
            ? WithReport(result, asked, made, templates, report)
            : result;
    }

    private static BuildResult WithReport(BuildResult result, ReportOptions asked, ReportView made, TemplateLibrary templates, DiagnosticBag report)
    {
        ReportEdition.WritePage(asked, made, templates, report);
        return result with { Diagnostics = report.ToSorted(), Report = made };
    }

    private static string Shown(string folder) => folder.Replace('\\', '/').TrimEnd('/');
}
