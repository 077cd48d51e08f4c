using Handbook.Diagnostics;

namespace Handbook.Publishing;

/// <summary>A site that is being built beside the published one, in the same folder, and replaces it only when it is whole.</summary>
internal sealed class Staging : IDisposable
{
    private readonly OutputFolder output;
    private readonly CreatedFolders created;
    private readonly string folder;
    private readonly StagedFiles files;
    private OutputLock? outputLock;

    private Staging(OutputFolder output)
    {
        this.output = output;
        created = new CreatedFolders(output.Root);
        folder = output.OnDisk(OutputPath.StagingPrefix + Guid.NewGuid().ToString("N"));
        files = new StagedFiles(folder);
    }

    /// <summary>Makes the output folder if it is missing, and locks it. Null, with a finding, when it cannot be used.</summary>
    public static Staging? Open(string outputFolder, DiagnosticBag report)
    {
        var staging = new Staging(new OutputFolder(outputFolder));
        if (staging.Attempt(() => staging.TryBegin(report), report))
        {
            return staging;
        }

        staging.Dispose();
        return null;
    }

    /// <summary>Writes one file of the site; its path is relative, with forward slashes. May be called from several threads.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes) => files.Write(path, bytes);

    /// <summary>The PDFs of earlier runs. Null, with a finding, when their record cannot be read.</summary>
    public PrintStore? Prints(DiagnosticBag report) => PrintStore.Open(output, folder, report);

    /// <summary>Counts a file that lies in the output folder already as one of the site.</summary>
    public void Keep(PrintEntry file) => files.Keep(file.Path, file.Hash);

    /// <summary>Publishes all that was written. Null, with findings, when anything stands against it.</summary>
    public PublishTally? Promote(DiagnosticBag report)
    {
        PublishTally? tally = null;
        Attempt(() => (tally = PromoteWhole(report)) is not null, report);
        return tally;
    }

    /// <summary>Removes what is left of the staging, and the output folder when it was made for nothing.</summary>
    public void Dispose()
    {
        // What a disk refuses here can no longer be told; the next build removes it.
        DiskAttempt.Failure(() => Directory.Delete(folder, recursive: true));
        outputLock?.Dispose();
        DiskAttempt.Failure(created.TakeBack);
    }

    private bool Attempt(Func<bool> action, DiagnosticBag report)
    {
        var succeeds = false;
        if (DiskAttempt.Failure(() => succeeds = action()) is { } failure)
        {
            // The staging folder has another name in every build; the finding should not.
            var random = $"{Path.GetFileName(folder)}{Path.DirectorySeparatorChar}";
            report.OutputNotWritable(output.Place, output.Shown(failure).Replace(random, string.Empty, StringComparison.Ordinal));
        }

        return succeeds;
    }

    private bool TryBegin(DiagnosticBag report)
    {
        if (IsTaken(report))
        {
            return false;
        }

        created.Make();
        outputLock = OutputLock.TryTake(output);
        if (outputLock is null)
        {
            report.OutputInUse(output.Place);
            return false;
        }

        ClearAndMakeFolder();
        return true;
    }

    private bool IsTaken(DiagnosticBag report)
    {
        // With a slash at its end, a link would be asked for what it leads to.
        var root = new FileInfo(Path.TrimEndingDirectorySeparator(output.Root));
        if (root.LinkTarget is not null)
        {
            report.OutputIsLink(output.Place);
        }
        else if (root.Exists)
        {
            report.OutputIsNoFolder(output.Place);
        }
        else if (new FileInfo(output.OnDisk(OutputPath.LockName)).LinkTarget is not null)
        {
            report.LinkInOutput(output.PlaceAt(OutputPath.LockName));
        }
        else
        {
            return false;
        }

        return true;
    }

    // With the lock in hand, every other staging folder is one of a build that was killed.
    private void ClearAndMakeFolder()
    {
        foreach (var left in new DirectoryInfo(output.Root).EnumerateDirectories($"{OutputPath.StagingPrefix}*"))
        {
            if (left.LinkTarget is null)
            {
                left.Delete(recursive: true);
            }
        }

        Directory.CreateDirectory(folder);
    }

    private PublishTally? PromoteWhole(DiagnosticBag report)
    {
        if (files.Complete(output, report) is not { } after || ManifestFile.Read(output, report) is not { } before)
        {
            return null;
        }

        var plan = new PromotionPlanner(output, before, report).Plan(after);
        return plan is null ? null : new Promotion(output, files, plan).Run();
    }
}
