using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using Handbook.Diagnostics;
using Spectre.Console;

namespace Handbook.Cli;

/// <summary>The commands below <c>templates</c>: what a site is made with, and how to get a built-in template to change it.</summary>
internal static class TemplatesCommand
{
    // Longer names are not worth that much room on every line.
    private const int WidestName = 44;

    private static readonly Argument<string[]> Names = new("name")
    {
        Description = "A name that 'handbook templates list' shows, or a folder of it: parts/card, assets/handbook.css.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> All = new("--all") { Description = "Copy all built-in templates and assets." };

    /// <param name="folderOf">The folder of templates, and whether it need not be there.</param>
    public static Command Create(Func<ParseResult, (string Path, bool IsOptional)> folderOf, Func<ParseResult, Voice> voiceOf)
    {
        var list = new Command("list", "Show each template and asset, and whether it is built in or yours.");
        list.SetAction(parsed => List(folderOf(parsed), voiceOf(parsed)));
        var copy = new Command("copy", "Copy built-in templates into your folder of templates, to change them. Never over a file that is there.");
        copy.Arguments.Add(Names);
        copy.Options.Add(All);
        copy.Validators.Add(RefuseNoneOrBoth);
        copy.SetAction(parsed => Copy(folderOf(parsed).Path, parsed.GetValue(All) ? null : [.. parsed.GetValue(Names)!], voiceOf(parsed)));
        return new Command("templates", "Show the templates of the site, or copy built-in ones to change how it looks.") { list, copy };
    }

    private static void RefuseNoneOrBoth(CommandResult result)
    {
        if (result.GetValue(All) == result.GetValue(Names) is { Length: > 0 })
        {
            result.AddError("templates copy needs the names of templates, or --all.");
        }
    }

    private static int List((string Path, bool IsOptional) folder, Voice voice)
    {
        var list = BuiltInTemplates.List(folder.Path, folder.IsOptional);
        Findings.Write(list.Diagnostics, Terminal.ForText(Console.Error, Console.IsErrorRedirected, voice));
        var output = Terminal.ForText(Console.Out, Console.IsOutputRedirected, voice);
        var width = list.Items.Select(i => i.Name.Length).Where(l => l <= WidestName).DefaultIfEmpty().Max();
        foreach (var item in list.Items)
        {
            output.Write(new Spectre.Console.Text($"{item.Name.PadRight(width)}  "));
            output.Write(new Spectre.Console.Text(WordsOf(item.Origin), item.Origin == TemplateOrigin.BuiltIn ? Style.Plain : new Style(Color.Green)));
            output.WriteLine();
        }

        return ExitCode.Of(list.Diagnostics);
    }

    private static string WordsOf(TemplateOrigin origin) => origin switch
    {
        TemplateOrigin.BuiltIn => "built in",
        TemplateOrigin.Own => "yours",
        TemplateOrigin.OwnAsBuiltIn => "yours, the same as built in",
        _ => throw new UnreachableException(),
    };

    private static int Copy(string folder, ImmutableArray<string>? names, Voice voice)
    {
        var copies = BuiltInTemplates.Copy(folder, names);
        var errors = Terminal.ForText(Console.Error, Console.IsErrorRedirected, voice);
        if (!copies.Unknown.IsEmpty)
        {
            return RefuseNames(copies.Unknown, errors);
        }

        if (!voice.Quiet)
        {
            var output = Terminal.ForText(Console.Out, Console.IsOutputRedirected, voice);
            foreach (var path in copies.Copied)
            {
                output.WriteLine($"Copied {path}");
            }
        }

        foreach (var path in copies.Kept)
        {
            errors.WriteLine($"handbook: {path} is there already and was left as it is.");
        }

        Findings.Write(copies.Diagnostics, errors);
        return copies.Diagnostics.IsEmpty && !copies.Kept.IsEmpty ? ExitCode.ContentHasErrors : ExitCode.Of(copies.Diagnostics);
    }

    private static int RefuseNames(ImmutableArray<UnknownTemplate> unknown, IAnsiConsole errors)
    {
        foreach (var template in unknown)
        {
            errors.WriteLine($"handbook: there is no built-in template '{template.Name}'{Suggestion.DidYouMean(template.Nearest)}");
        }

        errors.WriteLine("Nothing was copied. Run 'handbook templates list' to see all names.");
        return ExitCode.UsageOrEnvironment;
    }
}
