using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Reporting;

/// <summary>Writes the report as a page of its own, for authors. It is no page of the site and loads nothing.</summary>
internal static class ReportPage
{
    private const string Template = "pages/report";

    /// <summary>Null when the template has a mistake, which is reported.</summary>
    public static string? Write(ReportView view, TemplateLibrary templates, DiagnosticBag report) =>
        templates.Compile<ReportView>(Template, report)?.Render(view, report);

    /// <summary>The template and all that it includes; null when it has a mistake, which only matters where a page is asked for.</summary>
    public static ImmutableArray<SourceFile>? TemplatesOf(TemplateLibrary templates) => templates.Compile<ReportView>(Template, new DiagnosticBag())?.Files;
}
