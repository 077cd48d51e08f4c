using System.CommandLine;
using System.CommandLine.Parsing;

namespace Handbook.Cli;

/// <summary>The options of <c>report</c>.</summary>
internal static class ReportCommand
{
    private const string HtmlOption = "--html";

    private static readonly Option<string?> Kind = new("--kind") { Description = "List only the articles of one kind." };

    private static readonly Option<string?> Html = new(HtmlOption)
    {
        Description = "Write the report as a page to this file too. It is for authors, and never part of the site.",
        HelpName = "file",
    };

    public static Command Create()
    {
        var command = new Command(
            "report",
            "Tell authors how far every article has come: status, review, reading grade, sources, and what is missing. Publishes nothing.");
        Kind.AcceptOnlyFromAmong([.. ReportOptions.Kinds]);
        Html.Validators.Add(RefuseEmpty);
        command.Options.Add(Kind);
        command.Options.Add(Html);
        return command;
    }

    public static ReportOptions OptionsOf(ParseResult parsed) => new() { Kind = parsed.GetValue(Kind), Html = parsed.GetValue(Html) };

    private static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
        {
            result.AddError($"{HtmlOption} needs the name of a file.");
        }
    }
}
