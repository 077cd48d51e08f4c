using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook;

/// <summary>Whether the folders of a run exist and keep clear of one another.</summary>
internal static class FolderCheck
{
    public static void Check(BuildOptions options, DiagnosticBag report)
    {
        RequireFolder(options.Content, "--content", report);
        RequireFolder(options.Templates, "--templates", report);
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

    private static void RequireFolder(string folder, string option, DiagnosticBag report)
    {
        if (!Directory.Exists(folder))
        {
            report.MissingFolder(PlaceOf(folder), folder, option);
        }
    }

    private static bool Contains(string outer, string inner)
    {
        var separator = Path.DirectorySeparatorChar;
        return (RealPath(inner) + separator).StartsWith(RealPath(outer) + separator, StringComparison.Ordinal);
    }

    // With the links of the folder and of those above it followed, as far as they exist.
    private static string RealPath(string folder)
    {
        var path = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var here = Path.Combine(RealPath(parent), Path.GetFileName(path));
        return Directory.ResolveLinkTarget(here, returnFinalTarget: true)?.FullName ?? here;
    }

    private static Location PlaceOf(string folder) => new SourceFile(folder, string.Empty).At(0, 0);
}
