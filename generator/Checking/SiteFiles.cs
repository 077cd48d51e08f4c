using Handbook.Text;

namespace Handbook.Checking;

/// <summary>All files of the site by path, and what was most likely meant by a path that is not among them.</summary>
internal sealed class SiteFiles
{
    private readonly HashSet<string> paths;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { string.Empty };
    private readonly Dictionary<string, string> byAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, string> byFolder;
    private readonly ILookup<string, string> byName;
    private readonly Dictionary<string, string?> nearest = new(StringComparer.Ordinal);

    public SiteFiles(IEnumerable<string> files)
    {
        var sorted = files.Order(StringComparer.Ordinal).ToList();
        paths = sorted.ToHashSet(StringComparer.Ordinal);
        byFolder = sorted.ToLookup(FolderOf, StringComparer.Ordinal);
        byName = sorted.ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);
        foreach (var path in sorted)
        {
            byAnyCase.TryAdd(path, path);
            for (var folder = FolderOf(path); folders.Add(folder); folder = FolderOf(folder))
            {
            }
        }
    }

    public bool Has(string path) => paths.Contains(path);

    public bool HasFolder(string path) => folders.Contains(path);

    public string? InAnyCase(string path) => byAnyCase.GetValueOrDefault(path);

    /// <summary>A file of the same folder with a like name, or else one of the same name in another folder.</summary>
    public string? Nearest(string path)
    {
        if (!nearest.TryGetValue(path, out var found))
        {
            found = FindNearest(path);
            nearest.Add(path, found);
        }

        return found;
    }

    /// <summary>The address of a file as a page writes it.</summary>
    public static string Relative(string page, string file)
    {
        var from = page.Split('/')[..^1];
        var to = file.Split('/');
        var common = from.Zip(to[..^1]).TakeWhile(p => p.First == p.Second).Count();
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]);
    }

    private string? FindNearest(string path)
    {
        var folder = FolderOf(path);
        var extension = System.IO.Path.GetExtension(path);
        var stems = byFolder[folder]
            .Where(p => System.IO.Path.GetExtension(p) == extension)
            .Select(p => NameOf(p)[..^extension.Length]);
        var stem = NearestName.Find(NameOf(path)[..^extension.Length], stems);
        var prefix = folder.Length == 0 ? string.Empty : $"{folder}/";
        return stem is null ? byName[NameOf(path)].FirstOrDefault() : $"{prefix}{stem}{extension}";
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
