using Spectre.Console;

namespace Handbook.Cli;

/// <summary>Shows what <c>report</c> found: as tables on a wide terminal, otherwise as lines.</summary>
internal static class Report
{
    public static void Write(BuildResult result, BuildOptions options, Voice voice)
    {
        if (voice.Quiet)
        {
            return;
        }

        var output = Terminal.ForText(Console.Out, Console.IsOutputRedirected, voice);
        if (result.Report is not { } report)
        {
            output.WriteLine($"No report: mend the {(result.Errors == 1 ? "error" : "errors")} first.");
            return;
        }

        var sized = Terminal.ForTable(Console.Out, Console.IsOutputRedirected, voice);
        if (!Console.IsOutputRedirected && sized.Profile.Width >= ReportTable.NarrowestTerminal)
        {
            ReportTable.Write(report, sized);
        }
        else
        {
            ReportLines.WriteArticles(report, output);
        }

        ReportLines.WriteTotals(report, output);
        if (options.Report?.Html is { } html && result.Errors == 0)
        {
            output.WriteLine();
            output.WriteLine($"Open {html}");
        }
    }
}
