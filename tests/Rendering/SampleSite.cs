using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Reading;
using Handbook.Rendering;
using Handbook.Rendering.Prints;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Tests.Rendering;

/// <summary>The sample handbook in memory, to be changed and looked at page by page.</summary>
internal sealed class SampleSite
{
    private const string Root = "content";

    private static readonly Lazy<TemplateLibrary> RealTemplates = new(ReadTemplates);

    private static readonly Lazy<ImmutableArray<Asset>> RealAssets = new(ReadAssets);

    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);

    /// <param name="content">The folder of another handbook in its place.</param>
    public SampleSite(string content = "tests/Sample/content")
    {
        var folder = Repository.Path(content);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.HasExtension(f)))
        {
            files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllText(file);
        }
    }

    public SampleSite With(string path, string text)
    {
        files[path] = text;
        return this;
    }

    /// <summary>Replaces a text that must stand in the file.</summary>
    public SampleSite With(string path, string old, string replacement)
    {
        Assert.Contains(old, files[path], StringComparison.Ordinal);
        return With(path, files[path].Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Content without mistakes, read, linked and planned.</summary>
    public Site Build()
    {
        var report = new DiagnosticBag();
        var sources = files.Select(f => new SourceFile($"{Root}/{f.Key}", f.Value)).ToImmutableArray();
        var catalog = ContentReader.Read(new ContentFiles(Root, sources, [], []), report)!;
        var site = new Site(catalog, GraphLinker.Link(catalog, report), SitePlanner.Plan(catalog, report))
        {
            Assets =
            [
                new Asset("assets/handbook.css", "assets/handbook.1f2e3d4c.css", []),
                new Asset("assets/handbook.js", "assets/handbook.5b6a7988.js", []),
            ],
        };
        Findings.None(string.Concat(report.ToSorted().Select(DiagnosticText.Format)));
        return site;
    }

    /// <summary>A page with the real templates.</summary>
    public RenderedPage Render(string path) => RenderAll(p => p.Path == path).Single();

    /// <summary>Some pages with the real templates.</summary>
    public ImmutableArray<RenderedPage> RenderAll(Func<PlannedPage, bool> wanted)
    {
        var report = new DiagnosticBag();
        var site = Build();
        var renderer = SiteRenderer.Create(RealTemplates.Value, site, report);
        var pages = site.Plan.Pages.Where(wanted).Select(p => renderer?.Render(p, report)).ToList();
        Assert.Empty(report.ToSorted().Select(DiagnosticText.Format));
        return [.. pages.OfType<RenderedPage>()];
    }

    /// <summary>Some pages with the real templates and what they are dressed with, and what was reported of each.</summary>
    public (ImmutableArray<DressedPage> Pages, ImmutableArray<Asset> Assets) Dress(Func<PlannedPage, bool> wanted)
    {
        var assets = RealAssets.Value;
        var site = Build() with { Assets = assets };
        var renderer = SiteRenderer.Create(RealTemplates.Value, site, new DiagnosticBag())!;
        return ([.. site.Plan.Pages.Where(wanted).Select(Dressed)], assets);

        DressedPage Dressed(PlannedPage page)
        {
            var report = new DiagnosticBag();
            return new DressedPage(renderer.Render(page, report)!, report.ToSorted());
        }
    }

    /// <summary>A page as it is printed, with the real templates.</summary>
    /// <param name="name">Of a sheet or pack: <c>packs/handbook</c>.</param>
    public PrintPage RenderPrint(string name, bool isNumbered)
    {
        var report = new DiagnosticBag();
        var site = Build();
        var page = SiteRenderer.Create(RealTemplates.Value, site, report)?.Render(PrintPlanner.Plan(site).Single(p => p.Name == name), isNumbered, report);
        Assert.Empty(report.ToSorted().Select(DiagnosticText.Format));
        return page!;
    }

    public static T Find<T>(Site site, string slug)
        where T : Entry => site.Catalog.OfKind<T>().Single(e => e.Id.Slug.Text == slug);

    private static TemplateLibrary ReadTemplates()
    {
        var report = new DiagnosticBag();
        var read = TemplateReader.Read(Repository.Path("templates"), "templates", report);
        return TemplateLibrary.Parse(read, "templates", report);
    }

    private static ImmutableArray<Asset> ReadAssets()
    {
        var report = new DiagnosticBag();
        var assets = AssetReader.Read(Repository.Path("templates"), report);
        Assert.True(report.IsEmpty);
        return assets;
    }
}

/// <summary>A page, and what was reported of it.</summary>
internal sealed record DressedPage(RenderedPage Page, ImmutableArray<Diagnostic> Reported);
