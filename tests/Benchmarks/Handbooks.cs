using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Linting;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Reading;
using Handbook.Rendering;
using Handbook.Templating;

namespace Handbook.Benchmarks;

/// <summary>Reads what is measured, by the same steps as <see cref="Pipeline"/>.</summary>
internal static class Handbooks
{
    /// <summary>The checkout that the benchmarks run in.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Templates { get; } = Path.Combine(Root, "templates");

    public static string ShippedContent { get; } = Path.Combine(Root, "content");

    public static TemplateLibrary ReadTemplates(DiagnosticBag report) =>
        TemplateLibrary.Parse(TemplateReader.ReadOverTheme(Templates, Templates, report), Templates, report);

    /// <summary>The templates of every page with nothing in them: what is left of a rendering is the making of views.</summary>
    public static TemplateLibrary EmptyTemplates()
    {
        var report = new DiagnosticBag();
        var files = TemplateReader.ReadOverTheme(Templates, Templates, report).Select(f => new Text.SourceFile(f.Path, string.Empty));
        return TemplateLibrary.Parse(files, Templates, report);
    }

    /// <summary>Reads, links and checks a content folder, and plans its pages.</summary>
    public static Site ReadSite(string content, DiagnosticBag report)
    {
        var catalog = ContentReader.Read(ContentFolder.Load(content, content, report), report);
        var graph = GraphLinker.Link(catalog, report);
        var day = BuildDay.Of(catalog, chosen: null);
        ContentLinter.Lint(catalog, graph, day, report);
        return new Site(catalog, graph, SitePlanner.Plan(catalog, report)) { Assets = AssetReader.ReadOverTheme(Templates, report), Day = day };
    }

    /// <summary>A number from a handbook with mistakes means nothing.</summary>
    public static void DemandClean(IEnumerable<Diagnostic> found)
    {
        if (found.FirstOrDefault(d => d.Severity == Severity.Error) is { } error)
        {
            throw new InvalidOperationException(DiagnosticText.Format(error));
        }
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Handbook.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run outside a checkout."));
}
