using Handbook.Tests.EndToEnd;

namespace Handbook.Tests.Templating;

/// <summary>The handbook in content/ is the same site, whether its templates are read from the folder or from the program.</summary>
public sealed class ThemeSiteTests(ShippedHandbook site) : IClassFixture<ShippedHandbook>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("handbook-theme-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_the_same_byte_for_byte(bool isThere)
    {
        var templates = Path.Combine(folder, "templates");
        if (isThere)
        {
            Directory.CreateDirectory(templates);
        }

        var options = new BuildOptions
        {
            Content = Repository.Path("content"),
            Templates = templates,
            TemplatesAreOptional = !isThere,
            Output = Path.Combine(folder, "site"),
            Strict = true,
        };
        Assert.NotNull(Pipeline.Run(options, _ => { }, CancellationToken.None).Published);
        Assert.Equal(FilesOf(site.Folder), FilesOf(options.Output));
    }

    private static IEnumerable<string> FilesOf(string output) => Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
        .Select(f => $"{Path.GetRelativePath(output, f)}: {Convert.ToHexString(File.ReadAllBytes(f))}")
        .Order(StringComparer.Ordinal);
}
