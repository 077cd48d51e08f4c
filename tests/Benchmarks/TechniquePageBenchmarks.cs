using BenchmarkDotNet.Attributes;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering;
using Handbook.Rendering.Views;
using Handbook.Templating;

namespace Handbook.Benchmarks;

/// <summary>One page of a technique of the shipped handbook: each technique in its turn, so that the numbers are those of an average page.</summary>
[MemoryDiagnoser]
public class TechniquePageBenchmarks
{
    private readonly DiagnosticBag report = new();
    private Template<TechniqueView> template = null!;
    private TechniqueView[] views = [];
    private PlannedPage[] pages = [];
    private SiteRenderer renderer = null!;
    private int next;

    [GlobalSetup]
    public void Read()
    {
        var site = Handbooks.ReadSite(Handbooks.ShippedContent, report);
        var library = Handbooks.ReadTemplates(report);
        template = PageTemplates.Compile(library, report)!.Technique;
        renderer = SiteRenderer.Create(library, site, report)!;
        pages = [.. site.Plan.Pages.OfType<PlannedPage.ForArticle>().Where(p => p.Article is Technique)];
        views = [.. pages.Select(p => TechniquePages.Build((Technique)((PlannedPage.ForArticle)p).Article, new Vantage(site, p.Path)))];
        Array.ForEach(views, view => template.Render(view, report));
        Handbooks.DemandClean(report.ToSorted());
    }

    [Benchmark(Description = "the template")]
    public object? RenderTemplate() => template.Render(views[next++ % views.Length], report);

    [Benchmark(Description = "its view and the template")]
    public object? RenderPage() => renderer.Render(pages[next++ % pages.Length], report);
}
