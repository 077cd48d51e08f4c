using System.IO.Enumeration;

namespace Handbook.Templating;

/// <summary>What lies in a handbook's folder of templates.</summary>
internal static class TemplateFolder
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The files below the folder by their paths below it, in order, but not what editors and systems leave; none when it does not exist.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IEnumerable<string> PathsIn(string folder) => Find(folder, areLinks: false);

    /// <summary>The symbolic links in it. They are not followed: they could lead out of the handbook, or round in a circle.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IEnumerable<string> LinksIn(string folder) => Find(folder, areLinks: true);

    private static IEnumerable<string> Find(string folder, bool areLinks)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var found = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry e) => e.ToFullPath(), Everywhere)
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => areLinks ? IsLink(ref e) : !e.IsDirectory && !IsLink(ref e),
            ShouldRecursePredicate = (ref FileSystemEntry e) => !IsLink(ref e),
        };
        var full = Path.GetFullPath(folder);
        return found.Select(file => TemplatePath.Below(full, file)).Where(path => !TemplatePath.IsLeftOver(path)).Order(StringComparer.Ordinal);
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
