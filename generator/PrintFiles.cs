using System.Collections.Concurrent;
using Handbook.Diagnostics;
using Handbook.Reading;
using Handbook.Rendering;
using Handbook.Rendering.Prints;

namespace Handbook;

/// <summary>The files that pages load while they are printed.</summary>
internal sealed class PrintFiles(Site site, DiagnosticBag report)
{
    private readonly ConcurrentDictionary<string, byte[]?> media = new(StringComparer.Ordinal);

    /// <summary>The bytes of a file of the site that is no page; null when there is none.</summary>
    public byte[]? At(string path) => site.Assets.FirstOrDefault(a => a.Path == path)?.Bytes ?? media.GetOrAdd(path, ReadMedia);

    /// <summary>What may change the look of a page: its style sheets, the pictures it names, and all assets that a style sheet might name.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> LoadedBy(PrintPage page)
    {
        var from = new Vantage(site, page.Page.Path);
        bool IsNamed(string path) => page.Page.Text.Contains($"\"{from.HrefOf(path)}\"", StringComparison.Ordinal);
        var assets = site.Assets.Where(a => !a.IsScript && !a.IsForLater && (!a.IsStylesheet || IsNamed(a.Path))).Select(a => (a.Path, a.Bytes));
        var pictures = site.Catalog.Media.Where(m => IsNamed(m.Path)).Select(m => (m.Path, Bytes: At(m.Path) ?? []));
        return assets.Concat(pictures);
    }

    private byte[]? ReadMedia(string path) =>
        site.Catalog.Media.FirstOrDefault(m => m.Path == path) is { } file ? ContentFolder.ReadMedia(file, report) : null;
}
