using System.Collections.Concurrent;
using Handbook.Diagnostics;

namespace Handbook.Publishing;

/// <summary>The files written so far into the staging folder, from any thread; what fails is told by <see cref="Complete"/>.</summary>
internal sealed class StagedFiles(string folder)
{
    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> madeFolders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Action<OutputFolder, DiagnosticBag>> mistakes = [];

    public string OnDisk(string path) => Path.Combine(folder, path);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (!OutputPath.IsSafe(path))
        {
            mistakes.Add((output, report) => report.UnsafeOutputPath(output.Place, path));
            return;
        }

        if (!hashes.TryAdd(path, ManifestEntry.HashOf(bytes)))
        {
            mistakes.Add((output, report) => report.OutputWrittenTwice(output.PlaceAt(path)));
            return;
        }

        var file = OnDisk(path);
        if (DiskAttempt.Failure(bytes, b => Save(file, b)) is { } failure)
        {
            var reason = failure.Replace(Path.GetFullPath(file), path, StringComparison.Ordinal);
            mistakes.Add((output, report) => report.OutputNotWritable(output.PlaceAt(path), reason));
        }
    }

    /// <summary>Notes a file of the site that lies in its place already.</summary>
    public void Keep(string path, string hash) => hashes.TryAdd(path, hash);

    /// <summary>The manifest of all files; null, with findings, when one of them could not be written.</summary>
    public Manifest? Complete(OutputFolder output, DiagnosticBag report)
    {
        foreach (var tell in mistakes)
        {
            tell(output, report);
        }

        return mistakes.IsEmpty ? new Manifest(hashes.Select(h => new ManifestEntry(h.Key, h.Value))) : null;
    }

    // The folder is noted once it is there, not before: another thread that finds it noted writes into it at once.
    private void Save(string file, ReadOnlySpan<byte> bytes)
    {
        var parent = Path.GetDirectoryName(file)!;
        if (!madeFolders.ContainsKey(parent))
        {
            Directory.CreateDirectory(parent);
            madeFolders.TryAdd(parent, true);
        }

        File.WriteAllBytes(file, bytes);
    }
}
