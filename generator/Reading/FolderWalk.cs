using System.IO.Enumeration;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Lists the files of a folder and of those below it. Names that start with a dot are left alone, links are refused.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>The files by path below the folder, with forward slashes, and where each is on this disk.</summary>
    public static IEnumerable<(string Path, string DiskPath)> List(string folder, string shownAs, DiagnosticBag report)
    {
        foreach (var (path, diskPath, isLink) in Entries(folder, shownAs, report))
        {
            if (isLink)
            {
                report.SymbolicLink(new SourceFile($"{shownAs}/{path}", string.Empty).Whole);
            }
            else
            {
                yield return (path, diskPath);
            }
        }
    }

    // A link could lead out of the content folder and publish what lies there, or round in a circle.
    private static List<(string Path, string DiskPath, bool IsLink)> Entries(string folder, string shownAs, DiagnosticBag report)
    {
        var entries = new FileSystemEnumerable<(string DiskPath, bool IsLink)>(folder, (ref e) => (e.ToFullPath(), IsLink(ref e)), Everything)
        {
            ShouldIncludePredicate = (ref e) => !e.IsDirectory || IsLink(ref e),
            ShouldRecursePredicate = (ref e) => !IsLink(ref e),
        };
        try
        {
            return
            [
                .. entries
                    .Select(e => (Path: Path.GetRelativePath(folder, e.DiskPath).Replace(Path.DirectorySeparatorChar, '/'), e.DiskPath, e.IsLink))
                    .Where(f => !f.Path.Split('/').Any(part => part.StartsWith('.')))
                    .OrderBy(f => f.Path, StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (ReadFailure.Is(exception))
        {
            report.UnreadableFile(new SourceFile(shownAs, string.Empty).Whole, $"in a folder of it {ReadFailure.Why(exception)}");
            return [];
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
