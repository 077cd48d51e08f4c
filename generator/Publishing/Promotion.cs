using System.Collections.Immutable;

namespace Handbook.Publishing;

/// <summary>
/// Carries out a plan, file by file. The manifest first names old and new files together and only at the end the new alone,
/// so that after an interruption at any point every file of ours is still known to be ours.
/// </summary>
internal sealed class Promotion(OutputFolder output, StagedFiles staged, PromotionPlan plan)
{
    public PublishTally Run()
    {
        if (!plan.Before.Entries.SequenceEqual(plan.After.Entries) || !File.Exists(output.ManifestFile))
        {
            WriteManifest(plan.Before.Union(plan.After));
        }

        // A name that differs from a new one only in case must be gone before it comes, see PromotionPlanner.
        var written = plan.Written.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var stale = plan.Removed.ToLookup(written.Contains);
        Remove(stale[true]);
        Move();
        Remove(stale[false]);
        if (!plan.Before.Entries.SequenceEqual(plan.After.Entries))
        {
            WriteManifest(plan.After);
        }

        return new PublishTally(plan.Written.Length, plan.Unchanged, plan.Removed.Length);
    }

    private void Move()
    {
        foreach (var path in plan.Written)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(output.OnDisk(path))!);
            File.Move(staged.OnDisk(path), output.OnDisk(path), overwrite: true);
        }
    }

    private void Remove(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            File.Delete(output.OnDisk(path));
            foreach (var folder in OutputFolder.FoldersOf(path).Reverse().Select(output.OnDisk).ToImmutableArray())
            {
                if (Directory.EnumerateFileSystemEntries(folder).Any())
                {
                    break;
                }

                Directory.Delete(folder);
            }
        }
    }

    // A name that no staged file can have, as OutputPath keeps it from them.
    private void WriteManifest(Manifest manifest)
    {
        var temporary = staged.OnDisk(OutputPath.ManifestName);
        File.WriteAllText(temporary, manifest.ToText());
        File.Move(temporary, output.ManifestFile, overwrite: true);
    }
}
