using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Handbook.Cli;

/// <summary>Commands and options.</summary>
internal static class CommandLine
{
    private const string ContentFolder = "content";

    private static readonly Option<string> Content = Folder("--content", ContentFolder, "Folder of the Markdown pages and data files.");
    private static readonly Option<string> Templates = Folder("--templates", "templates", "Folder of your own templates, style sheets and scripts; what it lacks is built in.");
    private static readonly Option<string> Output = Folder("--output", "site-output", "Folder that the site is published to.");
    private static readonly Option<DateOnly?> Date = DateOption();
    private static readonly Option<bool> Strict = Switch("--strict", "Treat warnings as errors.");
    private static readonly Option<bool> Quiet = Switch("--quiet", "Say nothing but diagnostics.");
    private static readonly Option<bool> Verbose = Switch("--verbose", "Say also how long each stage took, which cheat sheets have the least room left, and which browser printed.");
    private static readonly Option<bool> NoColor = Switch("--no-color", "Never use colour. The variable NO_COLOR does the same.");

    public static int Run(string[] args)
    {
        var parsed = Root().Parse(args);
        return WrongUsage.Refuse(parsed) ? ExitCode.UsageOrEnvironment : parsed.Invoke();
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(
            "Builds a technique handbook: Markdown in, a checked static site out. Without a command it builds.\n\n"
            + "Exit codes: 0 clean, 1 the content has errors, 2 wrong usage or a problem of the environment.");
        var build = new Command("build", "Build the site and publish it when it is clean (the default).");
        var check = new Command("check", "Do all that build does, but publish nothing.");
        var print = PrintCommand.Create();
        var report = ReportCommand.Create();
        SetAction(root, (_, options) => options);
        SetAction(build, (_, options) => options);
        SetAction(check, (_, options) => options with { CheckOnly = true });
        SetAction(print, (parsed, options) => options with { Print = PrintCommand.OptionsOf(parsed) });
        SetAction(report, (parsed, options) => options with { CheckOnly = true, Report = ReportCommand.OptionsOf(parsed) });
        var templates = TemplatesCommand.Create(Content, FoldersOf, VoiceOf);
        foreach (var command in new[] { root, build, check, print, report })
        {
            Add(command, Content, Templates, Output, Date, Strict, Quiet, Verbose, NoColor);
        }

        foreach (var command in templates.Subcommands)
        {
            Add(command, Templates, Quiet, NoColor);
        }

        foreach (var command in new[] { build, check, print, report, templates })
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    private static void Add(Command command, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    private static TemplateFolders FoldersOf(ParseResult parsed) =>
        new(parsed.GetRequiredValue(Templates), !IsNamed(parsed, Templates)) { Content = parsed.GetValue(Content) ?? ContentFolder };

    // On a thread of its own, so that this one is free to take an interruption.
    private static void SetAction(Command command, Func<ParseResult, BuildOptions, BuildOptions> with) =>
        command.SetAction((parsed, cancel) => Task.Run(() => Start(parsed, options => with(parsed, options), cancel), CancellationToken.None));

    private static int Start(ParseResult parsed, Func<BuildOptions, BuildOptions> with, CancellationToken cancel)
    {
        var options = new BuildOptions
        {
            Content = parsed.GetRequiredValue(Content),
            Templates = parsed.GetRequiredValue(Templates),
            TemplatesAreOptional = !IsNamed(parsed, Templates),
            Date = parsed.GetValue(Date),
            Output = parsed.GetRequiredValue(Output),
            Strict = parsed.GetValue(Strict),
        };
        return BuildCommand.Run(with(options), VoiceOf(parsed), cancel);
    }

    private static Voice VoiceOf(ParseResult parsed) => new(parsed.GetValue(Quiet), parsed.GetValue(Verbose), parsed.GetValue(NoColor));

    private static bool IsNamed(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    private static Option<string> Folder(string name, string fallback, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "folder", DefaultValueFactory = _ => fallback };
        option.Validators.Add(result => RefuseEmpty(result, name));
        return option;
    }

    private static void RefuseEmpty(OptionResult result, string name)
    {
        if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
        {
            result.AddError($"{name} needs the name of a folder.");
        }
    }

    private static Option<DateOnly?> DateOption() => new("--date")
    {
        Description = "The day that counts as today. Without it, the newest date of the content does, and never the clock.",
        HelpName = "yyyy-mm-dd",
        CustomParser = ParseDate,
    };

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"--date needs a day such as 2026-11-26, not '{text}'.");
        return null;
    }

    private static Option<bool> Switch(string name, string description) => new(name) { Description = description };
}
