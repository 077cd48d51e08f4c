using Handbook.Diagnostics;
using Handbook.Templating;
using Handbook.Tests.Templating.Language;
using Handbook.Text;

namespace Handbook.Tests.Templating.Broken;

/// <summary>
/// The templates of this folder as authors break them, in the form of <see cref="LanguageCase"/>: each with exactly what is told. The first
/// template is the page <c>templates/page.html</c>; others whose names end with <c>-page</c> are pages of the same view.
/// </summary>
internal static class BrokenCase
{
    public static IReadOnlyList<LanguageCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Path("tests/Templating/Broken"), "*.txt").Order(StringComparer.Ordinal).SelectMany(LanguageCase.Read),
    ];

    /// <param name="one">The case.</param>
    /// <param name="change">What is done to the text of each template.</param>
    public static string Run(LanguageCase one, Func<string, string> change)
    {
        var report = new DiagnosticBag();
        var files = one.Others.Prepend((Path: TemplateScene.PagePath, Text: one.Template)).Select(f => new SourceFile(f.Path, change(f.Text)));
        var library = TemplateLibrary.Parse(files, "templates", report);
        var names = library.Names.Where(n => n == "page" || n.EndsWith("-page", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var pages = names.Select(name => library.Compile<Page>(name, report)).ToList();
        if (!report.HasErrors)
        {
            library.ReportUnused(pages.SelectMany(p => p!.Files), report);
            pages.ForEach(p => p!.Render(new Page("Home"), report));
        }

        return TemplateScene.Format(report).TrimEnd('\n');
    }

    /// <summary>Checks a page, and renders nothing.</summary>
    public static (bool IsCompiled, DiagnosticBag Report) Check(string template, IEnumerable<(string Path, string Text)> others)
    {
        var report = new DiagnosticBag();
        var files = others.Prepend((Path: TemplateScene.PagePath, Text: template)).Select(f => new SourceFile(f.Path, f.Text));
        return (TemplateLibrary.Parse(files, "templates", report).Compile<Page>("page", report) is not null, report);
    }
}
