using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>A file that belongs to the templates and is published as it is.</summary>
/// <param name="Path">From the site's root, with forward slashes: <c>assets/handbook.css</c>.</param>
internal sealed record Asset(string Path, byte[] Bytes);

/// <summary>Reads the files below <c>templates/assets</c>.</summary>
internal static class AssetReader
{
    private const string Folder = "assets";

    /// <summary>By path; none when the folder does not exist. A file that cannot be read is reported and left out.</summary>
    /// <param name="templates">The folder of templates.</param>
    public static ImmutableArray<Asset> Read(string templates, DiagnosticBag report)
    {
        var folder = Path.Combine(templates, Folder);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => ReadOne(file, PublishedPath(folder, file), report)).OfType<Asset>()
                .OrderBy(a => a.Path, StringComparer.Ordinal)]
            : [];
    }

    private static string PublishedPath(string folder, string file) =>
        $"{Folder}/{Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')}";

    private static Asset? ReadOne(string file, string published, DiagnosticBag report)
    {
        try
        {
            return new Asset(published, File.ReadAllBytes(file));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            report.UnreadableAsset(new SourceFile(file.Replace(Path.DirectorySeparatorChar, '/'), string.Empty).At(0, 0), problem.Message);
            return null;
        }
    }
}
