using BenchmarkDotNet.Attributes;
using Handbook.Diagnostics;
using Handbook.Rendering;

namespace Handbook.Benchmarks;

/// <summary>
/// A build of a handbook with 1,000 techniques, and its parts. What templates take of it is the difference between the two renderings: with the
/// templates of the handbook, and with empty ones, which leaves the views. Few runs, whatever job is asked for: each takes a while, and
/// the call that BenchmarkDotNet makes before it measures is warm-up enough.
/// </summary>
[InvocationCount(1, unrollFactor: 1)]
[WarmupCount(0)]
[IterationCount(2)]
public class LargeBuildBenchmarks
{
    private const int Techniques = 1000;

    private readonly DiagnosticBag report = new();
    private LargeHandbook handbook = null!;
    private Site site = null!;
    private SiteRenderer renderer = null!;
    private SiteRenderer viewMaker = null!;

    [GlobalSetup]
    public void Make()
    {
        handbook = new LargeHandbook(Techniques);
        site = Handbooks.ReadSite(handbook.Content, report);
        renderer = SiteRenderer.Create(Handbooks.ReadTemplates(report), site, report)!;
        viewMaker = SiteRenderer.Create(Handbooks.EmptyTemplates(), site, new DiagnosticBag())!;
        Handbooks.DemandClean(report.ToSorted());
    }

    // Every build publishes all of its pages.
    [IterationSetup]
    public void Forget()
    {
        if (Directory.Exists(handbook.Output))
        {
            Directory.Delete(handbook.Output, recursive: true);
        }
    }

    [GlobalCleanup]
    public void Remove() => handbook.Remove();

    [Benchmark(Baseline = true, Description = "the whole build")]
    public void Build() => ProcessorTime.Note(() =>
    {
        var options = new BuildOptions { Content = handbook.Content, Templates = Handbooks.Templates, Output = handbook.Output };
        Handbooks.DemandClean(Pipeline.Run(options, _ => { }, CancellationToken.None).Diagnostics);
    });

    [Benchmark(Description = "reading, linking, planning")]
    public void Read() => ProcessorTime.Note(() => Handbooks.ReadSite(handbook.Content, new DiagnosticBag()));

    [Benchmark(Description = "all views")]
    public void MakeViews() => ProcessorTime.Note(() => RenderAll(viewMaker));

    [Benchmark(Description = "all views and templates")]
    public void Render() => ProcessorTime.Note(() => RenderAll(renderer));

    // On all cores, as a build does it.
    private void RenderAll(SiteRenderer with) => Parallel.ForEach(site.Plan.Pages, page => with.Render(page, report));
}
