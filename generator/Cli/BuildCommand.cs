using System.Diagnostics;
using Spectre.Console;

namespace Handbook.Cli;

/// <summary>Runs a build or a check and tells what came of it.</summary>
internal static class BuildCommand
{
    private const string Printing = "Printing";

    // Shorter runs are over before a progress line could be read.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    public static int Run(BuildOptions options, Voice voice, CancellationToken cancel)
    {
        var errors = Terminal.ForText(Console.Error, Console.IsErrorRedirected, voice);
        var watch = Stopwatch.StartNew();
        var stages = new StageTimes(watch);
        BuildResult result;
        try
        {
            result = RunWithProgress(options, voice, stages, cancel);
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine(options.Print is null
                ? "Cancelled. The site was not changed."
                : "Cancelled. The pages were not changed. PDFs that were made are kept, and the next run goes on from there.");
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (!voice.Verbose)
        {
            errors.WriteLine($"handbook: a bug of this program stopped it ({exception.GetType().Name}). The site was not changed.");
            errors.WriteLine("Please report it with what --verbose prints.");
            return ExitCode.InternalError;
        }

        stages.End();
        Findings.Write(result.Diagnostics, errors);
        if (options.Report is not null)
        {
            Report.Write(result, options, voice);
        }
        else if (!voice.Quiet)
        {
            var output = Terminal.ForText(Console.Out, Console.IsOutputRedirected, voice);
            Summary.Write(result, options, watch.Elapsed, output);
            Summary.WritePrints(result, options, stages.Of(Printing), output);
            if (voice.Verbose)
            {
                Summary.WriteBrowser(result, output);
                stages.Write(output);
                FullestSheets.Write(result.Sheets, output);
            }
        }

        return ExitCode.Of(result, options.Strict);
    }

    private static BuildResult RunWithProgress(BuildOptions options, Voice voice, StageTimes stages, CancellationToken cancel)
    {
        var latest = new BuildProgress("Starting");
        var terminal = Terminal.ForProgress(Console.Error, Console.IsErrorRedirected, voice);
        void Note(BuildProgress progress)
        {
            latest = progress;
            stages.Note(progress.Stage);
            if (progress is { Stage: Printing, Done: 0 } && !terminal.Profile.Capabilities.Interactive && !voice.Quiet)
            {
                terminal.WriteLine($"Printing {progress.Of} PDFs.");
            }
        }

        var run = Task.Run(() => Pipeline.Run(options, Note, cancel), CancellationToken.None);
        if (!voice.Quiet && terminal.Profile.Capabilities.Interactive && !Waited(run))
        {
            new LiveProgress(terminal, run, () => latest).Show();
        }

        return run.GetAwaiter().GetResult();
    }

    private static bool Waited(Task run) => Task.WhenAny(run, Task.Delay(Patience, CancellationToken.None)).GetAwaiter().GetResult() == run;
}
