using Handbook.Diagnostics;
using Handbook.Templating;

namespace Handbook.Tests.Templating;

/// <summary>Files that belong to the templates and are published as they are.</summary>
public sealed class AssetReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("handbook-assets-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_below_assets_are_read_as_bytes_by_path_and_others_are_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(folder, "assets", "drawings"));
        File.WriteAllBytes(Path.Combine(folder, "assets", "site.css"), [0xFF, 0x00]);
        File.WriteAllBytes(Path.Combine(folder, "assets", "drawings", "a.svg"), [0x3C]);
        File.WriteAllBytes(Path.Combine(folder, "page.html"), [0x3C]);
        var report = new DiagnosticBag();

        var assets = AssetReader.Read(folder, report);

        Assert.Equal(["assets/drawings/a.svg: 3C", "assets/site.css: FF00"], assets.Select(a => $"{a.Path}: {Convert.ToHexString(a.Bytes)}"));
        Assert.True(report.IsEmpty);
    }

    [Fact]
    public void Templates_without_assets_have_none() => Assert.Empty(AssetReader.Read(folder, new DiagnosticBag()));
}
