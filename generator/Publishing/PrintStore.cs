using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Publishing;

/// <summary>
/// The PDFs in the output folder. They take long to make, so each is put in its place as soon as it is made, and a record says what it was made
/// from: a run that was stopped is gone on with, and a build knows which of them are still true. The output folder must be locked.
/// </summary>
internal sealed class PrintStore
{
    private readonly Lock gate = new();
    private readonly OutputFolder output;
    private readonly string aside;
    private readonly Dictionary<string, PrintEntry> entries;

    private PrintStore(OutputFolder output, string aside)
    {
        this.output = output;
        this.aside = aside;
        entries = ReadRecord(output).ToDictionary(e => e.Path, StringComparer.Ordinal);
    }

    /// <summary>Null, with a finding, when the record cannot be read.</summary>
    /// <param name="aside">A folder on the same disk in which files are written before they are moved to their places.</param>
    public static PrintStore? Open(OutputFolder output, string aside, DiagnosticBag report)
    {
        PrintStore? store = null;
        if (DiskAttempt.Failure(() => store = new PrintStore(output, aside)) is { } failure)
        {
            report.OutputNotWritable(output.PlaceAt(OutputPath.PrintRecordName), output.Shown(failure));
        }

        return store;
    }

    /// <summary>Where recorded PDFs lie, sorted.</summary>
    public ImmutableArray<string> Paths => [.. entries.Keys.Where(p => File.Exists(output.OnDisk(p))).Order(StringComparer.Ordinal)];

    /// <summary>The PDF at a path, if it lies there unchanged and was made from what the fingerprint stands for.</summary>
    public PrintEntry? Find(string path, string fingerprint)
    {
        if (!entries.TryGetValue(path, out var entry) || entry.Fingerprint != fingerprint)
        {
            return null;
        }

        var file = new FileInfo(output.OnDisk(path));
        var isWhole = false;
        DiskAttempt.Failure(() => isWhole = file is { Exists: true, LinkTarget: null } && ManifestEntry.HashOfFile(file.FullName) == entry.Hash);
        return isWhole ? entry : null;
    }

    /// <summary>Whether nothing of the output folder stands where these files must go; what does is reported.</summary>
    public bool HasRoomFor(IEnumerable<string> paths, DiagnosticBag report)
    {
        // No file has this hash, so that every file that is there counts as another.
        var none = new string('0', 64);
        var wanted = new Manifest(paths.Select(p => new ManifestEntry(p, none)));
        return Attempt(
            OutputPath.ManifestName,
            () => ManifestFile.Read(output, report) is { } before && new PromotionPlanner(output, before, report).Plan(before.Union(wanted)) is not null,
            report);
    }

    /// <summary>Puts a PDF in its place, whole or not at all. Any thread may call it. False, with a finding, when the disk refuses.</summary>
    public bool Put(PrintEntry entry, byte[] bytes, DiagnosticBag report)
    {
        lock (gate)
        {
            return Attempt(entry.Path, () => PutWhole(entry, bytes, report), report);
        }
    }

    /// <summary>Forgets all PDFs but these.</summary>
    public void KeepOnly(IReadOnlySet<string> paths)
    {
        var stale = entries.Keys.Where(p => !paths.Contains(p)).ToList();
        stale.ForEach(p => entries.Remove(p));
        if (stale.Count > 0)
        {
            DiskAttempt.Failure(WriteRecord);
        }
    }

    // The manifest comes first: whatever happens after, the file is known to be ours.
    private bool PutWhole(PrintEntry entry, byte[] bytes, DiagnosticBag report)
    {
        if (ManifestFile.Read(output, report) is not { } manifest)
        {
            return false;
        }

        Replace(output.ManifestFile, file => File.WriteAllText(file, manifest.Union(new Manifest([new(entry.Path, entry.Hash)])).ToText()));
        Directory.CreateDirectory(Path.GetDirectoryName(output.OnDisk(entry.Path))!);
        Replace(output.OnDisk(entry.Path), file => File.WriteAllBytes(file, bytes));
        entries[entry.Path] = entry;
        WriteRecord();
        return true;
    }

    private bool Attempt(string path, Func<bool> action, DiagnosticBag report)
    {
        var succeeds = false;
        if (DiskAttempt.Failure(() => succeeds = action()) is { } failure)
        {
            var random = $"{Path.GetFileName(aside)}{Path.DirectorySeparatorChar}";
            report.OutputNotWritable(output.PlaceAt(path), output.Shown(failure).Replace(random, string.Empty, StringComparison.Ordinal));
        }

        return succeeds;
    }

    private void WriteRecord()
    {
        var record = output.OnDisk(OutputPath.PrintRecordName);
        if (entries.Count == 0)
        {
            File.Delete(record);
            return;
        }

        Replace(record, file => File.WriteAllLines(file, entries.Values.OrderBy(e => e.Path, StringComparer.Ordinal).Select(e => e.ToString())));
    }

    private void Replace(string path, Action<string> write)
    {
        var temporary = Path.Combine(aside, OutputPath.OwnPrefix + "print");
        write(temporary);
        File.Move(temporary, path, overwrite: true);
    }

    // A line that cannot be understood costs no more than one PDF made again.
    private static IEnumerable<PrintEntry> ReadRecord(OutputFolder output)
    {
        var record = output.OnDisk(OutputPath.PrintRecordName);
        return File.Exists(record) ? File.ReadAllLines(record).Select(PrintEntry.Parse).OfType<PrintEntry>().DistinctBy(e => e.Path) : [];
    }
}
