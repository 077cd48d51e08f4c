using System.Text;
using Handbook.Diagnostics;
using Handbook.Publishing;

namespace Handbook.Tests.Publishing;

/// <summary>An output folder in a folder of its own under the system's temporary folder, removed after the test.</summary>
internal sealed class OutputOnDisk : IDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("handbook-publishing-");

    public string Home => home.FullName;

    public string Root => Path.Combine(Home, "made", "site-output");

    public string At(string path) => Path.Combine(Root, path);

    /// <summary>Builds and promotes; the answer is the tally in words, or the findings with "OUT" for the folder.</summary>
    public string Publish(params (string Path, string Text)[] files)
    {
        var report = new DiagnosticBag();
        using var staging = Staging.Open(Root, report);
        PublishTally? tally = null;
        if (staging is not null)
        {
            Parallel.ForEach(files, f => staging.Write(f.Path, Encoding.UTF8.GetBytes(f.Text)));
            tally = staging.Promote(report);
        }

        var result = tally is null ? "" : $"{tally.Written} written, {tally.Unchanged} unchanged, {tally.Removed} removed\n";
        return Findings(report) + result;
    }

    public string Findings(DiagnosticBag report) => string.Concat(report.ToSorted().Select(DiagnosticText.Format))
        .Replace(Root, "OUT", StringComparison.Ordinal)
        .Replace(Home, "HOME", StringComparison.Ordinal);

    /// <summary>Everything under the folder with the text of files, one line each, sorted; hashes of the manifest left out.</summary>
    public string Listing()
    {
        if (!Directory.Exists(Root))
        {
            return "nothing";
        }

        var lines = Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories)
            .Select(p => (Path: Path.GetRelativePath(Root, p).Replace('\\', '/'), IsFile: File.Exists(p)))
            .Where(e => e.Path != OutputPath.ManifestName)
            .Select(e => e.IsFile ? $"{e.Path}={File.ReadAllText(At(e.Path))}" : $"{e.Path}/")
            .Order(StringComparer.Ordinal);
        return string.Join(' ', lines);
    }

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public void Dispose() => home.Delete(recursive: true);
}
