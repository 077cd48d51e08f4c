using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings of band HB90: the folders a run works on.</summary>
internal static class EnvironmentWordings
{
    public static void MissingFolder(this DiagnosticBag report, Location place, string folder, string option) => report.Add(
        Rules.MissingFolder, place, $"there is no folder '{folder}'", $"run in the handbook's folder, or name the folder with {option}");

    public static void FoldersOverlap(this DiagnosticBag report, Location place, string output, string input) => report.Add(
        Rules.FoldersOverlap, place, $"the output folder '{output}' and the input folder '{input}' lie one within the other", "name another folder with --output");

    public static void ReportInFolder(this DiagnosticBag report, Location place, string folder) => report.Add(
        Rules.ReportInFolder, place, $"the report would stand in the folder '{folder}', where everything belongs to the handbook", "name a file elsewhere with --html");

    public static void ForeignReport(this DiagnosticBag report, Location place) => report.Add(
        Rules.ForeignReport, place, "this file is no report; nothing was written", "name another file with --html, or move this one away");

    public static void ReportNotWritable(this DiagnosticBag report, Location place, string reason) =>
        report.Add(Rules.ReportNotWritable, place, $"the report cannot be written: {reason}");

    public static void TemplateNotCopied(this DiagnosticBag report, Location place, string reason) =>
        report.Add(Rules.TemplateNotCopied, place, $"this file cannot be written: {reason}");
}
