using Handbook.Diagnostics;

namespace Handbook.Tests;

/// <summary>A copy of the sample handbook and of the real templates in a folder of its own, to be broken and built.</summary>
internal sealed class SampleHandbook : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("handbook-").FullName;

    public SampleHandbook()
    {
        Copy(Repository.Path("tests/Sample/content"), Path("content"));
        Copy(Repository.Path("templates"), Path("templates"));
    }

    public string Output => Path("site-output");

    /// <summary>The place on disk of a path as diagnostics show it: <c>content/tools/ball.md</c>.</summary>
    public string Path(string shown) => System.IO.Path.Combine(root, shown);

    public string Read(string shown) => File.ReadAllText(Path(shown));

    public void Write(string shown, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(shown))!);
        File.WriteAllText(Path(shown), text);
    }

    /// <summary>Replaces a text that must stand in the file exactly once.</summary>
    public void Replace(string shown, string old, string replacement)
    {
        var text = Read(shown);
        Assert.True(text.Split(old).Length == 2, $"'{old}' must stand exactly once in {shown}.");
        Write(shown, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Remove(string shown) => File.Delete(Path(shown));

    public BuildResult Build(bool strict = false, bool checkOnly = false, DateOnly? date = null)
    {
        var options = new BuildOptions
        {
            Content = Path("content"),
            Templates = Path("templates"),
            Output = Output,
            Strict = strict,
            CheckOnly = checkOnly,
            Date = date,
        };
        return Pipeline.Run(options, _ => { }, CancellationToken.None);
    }

    /// <summary>The diagnostics as the console shows them, with paths relative to the handbook.</summary>
    public string Text(BuildResult result) =>
        string.Concat(result.Diagnostics.Select(DiagnosticText.Format)).Replace(root + "/", string.Empty, StringComparison.Ordinal);

    /// <summary>Every file of the output folder with its bytes and time of writing.</summary>
    public SortedDictionary<string, (string Bytes, DateTime Written)> Snapshot()
    {
        var files = new SortedDictionary<string, (string, DateTime)>(StringComparer.Ordinal);
        if (Directory.Exists(Output))
        {
            foreach (var file in Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories))
            {
                var path = System.IO.Path.GetRelativePath(Output, file);
                files[path] = (Convert.ToHexString(File.ReadAllBytes(file)), File.GetLastWriteTimeUtc(file));
            }
        }

        return files;
    }

    public string Published(string path) => File.ReadAllText(System.IO.Path.Combine(Output, path));

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
