using Handbook.Diagnostics;
using Handbook.Publishing;
using Handbook.Text;

namespace Handbook;

/// <summary>Whether the folders of a run exist and keep clear of one another, and a report keeps clear of them.</summary>
internal static class FolderCheck
{
    public static void Check(BuildOptions options, DiagnosticBag report)
    {
        RequireContent(options.Content, report);
        RequireTemplates(options.Templates, options.TemplatesAreOptional, report);
        if (options.Report?.Html is { } html)
        {
            CheckReport(html, options, report);
        }

        if (options.CheckOnly)
        {
            return;
        }

        foreach (var input in new[] { options.Content, options.Templates })
        {
            if (Contains(input, options.Output) || Contains(options.Output, input))
            {
                report.FoldersOverlap(PlaceOf(options.Output), options.Output, input);
            }
        }
    }

    // Also in the output folder when there is none yet: the next build would find a file there that is not its own.
    private static void CheckReport(string html, BuildOptions options, DiagnosticBag report)
    {
        string[] folders = [options.Output, options.Content, options.Templates];
        if (folders.FirstOrDefault(f => Contains(f, html)) is { } folder)
        {
            report.ReportInFolder(PlaceOf(html), folder);
            return;
        }

        ReportFile.MayWrite(html, report);
    }

    public static void RequireContent(string folder, DiagnosticBag report) => RequireFolder(folder, "--content", report);

    /// <param name="isOptional">Whether there need be no such folder. Then nothing else may have its name.</param>
    public static void RequireTemplates(string folder, bool isOptional, DiagnosticBag report)
    {
        if (!isOptional || Path.Exists(folder))
        {
            RequireFolder(folder, "--templates", report);
        }
    }

    private static void RequireFolder(string folder, string option, DiagnosticBag report)
    {
        if (!Directory.Exists(folder))
        {
            report.MissingFolder(PlaceOf(folder), folder, option);
        }
    }

    private static bool Contains(string outer, string inner) =>
        WithSeparator(RealPath(inner)).StartsWith(WithSeparator(RealPath(outer)), StringComparison.Ordinal);

    private static string WithSeparator(string path) => Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar;

    // With the links of the folder and of those above it followed, as far as they exist.
    private static string RealPath(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var here = Path.Combine(RealPath(parent), Path.GetFileName(path));
        return Directory.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? target.FullName : here;
    }

    private static Location PlaceOf(string folder) => new SourceFile(folder, string.Empty).At(0, 0);
}
