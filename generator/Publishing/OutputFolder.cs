using Handbook.Text;

namespace Handbook.Publishing;

/// <summary>The output folder: where its files are on disk, and how they are shown to people.</summary>
internal sealed record OutputFolder(string Root)
{
    public string ManifestFile => Path.Combine(Root, OutputPath.ManifestName);

    public string OnDisk(string path) => Path.Combine(Root, path);

    public Location Place => PlaceOf(Root);

    public Location PlaceAt(string path) => PlaceOf($"{Root.TrimEnd('/', '\\')}/{path}");

    /// <summary>A message of the system without the place of the output folder on this machine.</summary>
    public string Shown(string message) => message.Replace(Path.GetFullPath(Root), Root, StringComparison.Ordinal);

    /// <summary>The folders that a file lies in, from the outermost; the output folder itself is not among them.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private static Location PlaceOf(string shown) => new SourceFile(shown.Replace('\\', '/'), string.Empty).At(0, 0);
}
