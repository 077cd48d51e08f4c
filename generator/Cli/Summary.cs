using System.Globalization;
using Spectre.Console;

namespace Handbook.Cli;

/// <summary>The last lines of a run: what was built, how long it took, and which file to open.</summary>
internal static class Summary
{
    public static void Write(BuildResult result, BuildOptions options, TimeSpan elapsed, IAnsiConsole output)
    {
        var failed = result.Errors > 0 || (options.Strict && result.Warnings > 0);
        if (failed)
        {
            output.WriteSentence($"{Found(result)}. {Outcome(result, options)}");
            return;
        }

        var seconds = elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var done = options.CheckOnly ? "Checked" : "Built";
        output.WriteSentence($"{done} {Number(result.Pages, "page")} from {Number(result.Entries, "entry", "entries")} in {seconds} s.");
        if (result.Links is { } links)
        {
            output.WriteSentence($"All {Number(links.Internal, "link")} inside the site lead somewhere; {links.External} lead out of it and were not followed.");
        }

        if (result.Warnings > 0)
        {
            output.WriteSentence($"{Found(result)}.");
        }

        if (result.Published is { } published)
        {
            output.WriteSentence($"{Number(published.Written, "file")} written, {published.Unchanged} unchanged, {published.Removed} removed.");
            output.WriteLine($"Open {options.Output.TrimEnd('/', '\\')}/index.html");
        }
    }

    /// <summary>What became of the PDFs; nothing where there are none.</summary>
    public static void WritePrints(BuildResult result, BuildOptions options, TimeSpan elapsed, IAnsiConsole output)
    {
        var published = result.Published is not null;
        if (result.Prints is not { } prints || (!published && prints.Printed == 0))
        {
            return;
        }

        if (options.Print is not null)
        {
            var time = prints.Printed == 0 ? string.Empty : elapsed.TotalSeconds.ToString(" 'in' 0.0 's'", CultureInfo.InvariantCulture);
            output.WriteSentence($"{Number(prints.Printed, "PDF")} printed, {prints.Unchanged} unchanged, {(published ? prints.Removed : 0)} removed{time}.");
        }
        else
        {
            var (were, them) = prints.Removed == 1 ? ("was", "it") : ("were", "them");
            output.WriteSentence($"{Number(prints.Removed, "PDF")} {were} out of date and {were} removed; run 'handbook print' to make {them} again.");
        }
    }

    public static void WriteBrowser(BuildResult result, IAnsiConsole output)
    {
        if (result.Prints?.Browser is { } browser)
        {
            output.WriteSentence($"Printed by {browser}.");
        }
    }

    private static string Outcome(BuildResult result, BuildOptions options) =>
        options.CheckOnly ? "Nothing was published."
        : result.Published is not null ? "The site was published."
        : options.Print is not null && result.Prints is not null ? "The pages were not changed."
        : result.Links is not null && result.Diagnostics.Any(d => d.Rule.IsEnvironment) ? "Publication failed; once mended, build again."
        : "The site was not changed.";

    private static string Found(BuildResult result) => result switch
    {
        { Warnings: 0 } => Number(result.Errors, "error"),
        { Errors: 0 } => Number(result.Warnings, "warning"),
        _ => $"{Number(result.Errors, "error")}, {Number(result.Warnings, "warning")}",
    };

    private static string Number(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");
}
