using Spectre.Console;

namespace Handbook.Cli;

/// <summary>Shows on a terminal how far a run is: a line while pages are made, a bar while PDFs are, which takes longer.</summary>
internal sealed class LiveProgress(IAnsiConsole terminal, Task run, Func<BuildProgress> latest)
{
    private const int BetweenLooks = 80;
    private const string Printing = "Printing";

    public void Show()
    {
        while (!run.IsCompleted)
        {
            if (latest().Stage == Printing)
            {
                ShowBar();
            }
            else
            {
                ShowLine();
            }
        }
    }

    private void ShowLine() => terminal.Status().Start(Line(latest()), status =>
    {
        while (!run.IsCompleted && latest().Stage != Printing)
        {
            status.Status(Line(latest()));
            Thread.Sleep(BetweenLooks);
        }
    });

    private void ShowBar() => terminal.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(progress =>
        {
            var task = progress.AddTask(Line(latest()), maxValue: latest().Of);
            while (!run.IsCompleted && latest().Stage == Printing)
            {
                task.Description(Line(latest()));
                task.Value(latest().Done);
                Thread.Sleep(BetweenLooks);
            }
        });

    private static string Line(BuildProgress progress) =>
        progress.Of == 0 ? progress.Stage : $"{progress.Stage} {progress.Noun} {progress.Done} of {progress.Of}";
}
