using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;

namespace Handbook.Cli;

/// <summary>The options of <c>print</c>, and what it asks of the machine.</summary>
internal static class PrintCommand
{
    private const string Variable = "HANDBOOK_BROWSER";
    private const string BrowserOption = "--browser";

    private static readonly Option<string?> Browser = new(BrowserOption)
    {
        Description = $"Chrome, Edge or Chromium to print with, by path or name. The variable {Variable} does the same. Without, one is looked for.",
        HelpName = "program",
    };

    private static readonly Option<string> Paper = new("--paper")
    {
        Description = "For which paper.",
        DefaultValueFactory = _ => "both",
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Print all again, not only what changed." };

    public static Command Create()
    {
        var command = new Command(
            "print",
            "Build the site with PDFs of every cheat sheet, and of packs: the handbook, each complaint, muscle and routine. "
            + "Only what changed is printed, and a run that was stopped is gone on with.");
        Paper.AcceptOnlyFromAmong("a4", "letter", "both");
        Browser.Validators.Add(RefuseEmpty);
        command.Options.Add(Browser);
        command.Options.Add(Paper);
        command.Options.Add(Force);
        return command;
    }

    public static PrintOptions OptionsOf(ParseResult parsed)
    {
        var option = parsed.GetValue(Browser);
        var variable = Environment.GetEnvironmentVariable(Variable);
        return new PrintOptions
        {
            Paper = parsed.GetRequiredValue(Paper) switch
            {
                "a4" => PaperChoice.A4,
                "letter" => PaperChoice.Letter,
                "both" => PaperChoice.Both,
                _ => throw new UnreachableException(),
            },
            Force = parsed.GetValue(Force),
            Browser = option ?? (string.IsNullOrWhiteSpace(variable) ? null : variable),
            NamedBy = option is null ? Variable : BrowserOption,
            SearchPath = [.. (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)],
            ProgramFolders =
            [
                .. new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
                    .Select(Environment.GetFolderPath)
                    .Where(folder => folder.Length > 0),
            ],
            IsSuperuser = Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows(),
        };
    }

    private static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
        {
            result.AddError($"{BrowserOption} needs the name of a program.");
        }
    }
}
