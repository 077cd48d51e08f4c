using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Publishing;

/// <summary>Compares what was staged with what is on disk. Reads only; every conflict is told, and any conflict refuses all.</summary>
internal sealed class PromotionPlanner(OutputFolder output, Manifest before, DiagnosticBag report)
{
    private readonly Dictionary<string, bool> isUsableFolder = new(StringComparer.Ordinal);
    private readonly List<string> written = [];
    private readonly List<string> removed = [];
    private int unchanged;
    private bool isRefused;

    /// <summary>The plan, or null when something of the output folder stands in the way.</summary>
    public PromotionPlan? Plan(Manifest after)
    {
        var stale = before.Paths.Where(p => !after.HashesByPath.Contains(p)).ToImmutableArray();
        var staleInAnyCase = stale.ToLookup(p => p, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in after.Entries)
        {
            PlanFile(entry, [.. staleInAnyCase[entry.Path]]);
        }

        if (isRefused)
        {
            return null;
        }

        foreach (var path in stale)
        {
            PlanStale(path);
        }

        return new(before, after) { Written = [.. written], Unchanged = unchanged, Removed = [.. removed] };
    }

    private void PlanFile(ManifestEntry entry, ImmutableArray<string> oldSpellings)
    {
        if (!OutputFolder.FoldersOf(entry.Path).All(IsUsableFolder))
        {
            return;
        }

        var target = new FileInfo(output.OnDisk(entry.Path));
        if (target.LinkTarget is not null)
        {
            Refuse(() => report.LinkInOutput(output.PlaceAt(entry.Path)));
        }
        else if (Directory.Exists(target.FullName))
        {
            Refuse(() => report.OutputObstructed(output.PlaceAt(entry.Path), "folder", "file"));
        }
        else if (!target.Exists)
        {
            written.Add(entry.Path);
        }
        else
        {
            PlanExisting(entry, oldSpellings);
        }
    }

    // Where upper and lower case name the same file, a file of ours may be found under a new spelling, and removing
    // the old spelling takes it away: such a file is always written anew, after the removal.
    private void PlanExisting(ManifestEntry entry, ImmutableArray<string> oldSpellings)
    {
        var hash = ManifestEntry.HashOfFile(output.OnDisk(entry.Path));
        var isOurs = before.HashesByPath.Contains(entry.Path) || oldSpellings.Any(p => before.HashesByPath[p].Contains(hash));
        if (hash == entry.Hash && oldSpellings.IsEmpty)
        {
            unchanged++;
        }
        else if (hash == entry.Hash || isOurs)
        {
            written.Add(entry.Path);
        }
        else
        {
            Refuse(() => report.ForeignFile(output.PlaceAt(entry.Path)));
        }
    }

    private void PlanStale(string path)
    {
        var file = new FileInfo(output.OnDisk(path));
        if (OutputFolder.FoldersOf(path).Any(IsLink) || file.LinkTarget is not null)
        {
            report.StaleFileChanged(output.PlaceAt(path));
        }
        else if (file.Exists && before.HashesByPath[path].Contains(ManifestEntry.HashOfFile(file.FullName)))
        {
            removed.Add(path);
        }
        else if (file.Exists)
        {
            report.StaleFileChanged(output.PlaceAt(path));
        }
    }

    // Asked once for each folder, so that one that stands in the way of a hundred files is told once.
    private bool IsUsableFolder(string folder)
    {
        if (!isUsableFolder.TryGetValue(folder, out var isUsable))
        {
            isUsable = CheckFolder(folder);
            isUsableFolder.Add(folder, isUsable);
        }

        return isUsable;
    }

    private bool CheckFolder(string folder)
    {
        if (IsLink(folder))
        {
            Refuse(() => report.LinkInOutput(output.PlaceAt(folder)));
            return false;
        }

        if (File.Exists(output.OnDisk(folder)))
        {
            Refuse(() => report.OutputObstructed(output.PlaceAt(folder), "file", "folder"));
            return false;
        }

        return true;
    }

    private bool IsLink(string path) => new FileInfo(output.OnDisk(path)).LinkTarget is not null;

    private void Refuse(Action tell)
    {
        isRefused = true;
        tell();
    }
}
