using Handbook.Diagnostics;
using Handbook.Templating;

namespace Handbook.Reporting;

/// <summary>Writes the report as a page of its own, for authors. It is no page of the site and loads nothing.</summary>
internal static class ReportPage
{
    /// <summary>Null when the template has a mistake, which is reported.</summary>
    public static string? Write(ReportView view, TemplateLibrary templates, DiagnosticBag report) =>
        templates.Compile<ReportView>("pages/report", report)?.Render(view, report);
}
