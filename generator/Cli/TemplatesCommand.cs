using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using Handbook.Diagnostics;
using Spectre.Console;

namespace Handbook.Cli;

/// <summary>The commands below <c>templates</c>: what a site is made with, and how to get a built-in template to change it.</summary>
internal static class TemplatesCommand
{
    // More files are told by their number: nobody reads a hundred lines that say the same.
    private const int MostLines = 12;

    private static readonly Argument<string[]> Wanted = Names("What to list: names, or folders of them, such as parts or assets/handbook.css. Without any, all.");
    private static readonly Argument<string[]> Copied = Names("A name that 'handbook templates list' shows, or a folder of it: parts/card, assets/handbook.css.");
    private static readonly Option<bool> Own = new("--own") { Description = "List only what is yours." };
    private static readonly Option<bool> All = new("--all") { Description = "Copy all built-in templates and assets that you have no file of your own for." };

    /// <param name="content">The option that names the folder of content.</param>
    public static Command Create(Option content, Func<ParseResult, TemplateFolders> foldersOf, Func<ParseResult, Voice> voiceOf)
    {
        var list = new Command("list", "Show each template and asset, and whether it is built in or yours.") { Wanted, Own };
        list.SetAction(parsed => List(foldersOf(parsed), ([.. parsed.GetValue(Wanted)!], parsed.GetValue(Own)), voiceOf(parsed)));
        var copy = new Command("copy", "Copy built-in templates into your folder of templates, to change them. Never over a file that is there.") { Copied, All, content };
        copy.Validators.Add(RefuseNoneOrBoth);
        copy.SetAction(parsed => Copy(foldersOf(parsed), parsed.GetValue(All) ? null : [.. parsed.GetValue(Copied)!], voiceOf(parsed)));
        var templates = new Command("templates", "Show the templates of the site, or copy built-in ones to change how it looks.") { list, copy };
        templates.SetAction(parsed => new HelpAction().Invoke(parsed));
        return templates;
    }

    private static Argument<string[]> Names(string description)
    {
        var names = new Argument<string[]>("name") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        names.Validators.Add(RefuseOptions);
        return names;
    }

    // An option that does not exist would else be a name.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-')))
        {
            result.AddError(WrongUsage.Unknown(token.Value, ((CommandResult)result.Parent!).Command));
        }
    }

    private static void RefuseNoneOrBoth(CommandResult result)
    {
        var hasNames = result.GetValue(Copied) is { Length: > 0 };
        if (result.GetValue(All) == hasNames)
        {
            result.AddError(hasNames ? "copy takes names of templates or --all, not both." : "copy needs the names of templates, or --all.");
        }
    }

    private static int List(TemplateFolders folders, (ImmutableArray<string> Names, bool OwnOnly) wanted, Voice voice)
    {
        var list = BuiltInTemplates.List(folders, wanted.Names);
        var errors = Terminal.ForText(Console.Error, Console.IsErrorRedirected, voice);
        Findings.Write(list.Diagnostics, errors);
        if (!list.Unknown.IsEmpty)
        {
            return RefuseNames(list.Unknown, "template", errors);
        }

        var output = Terminal.ForText(Console.Out, Console.IsOutputRedirected, voice);
        var shown = list.Items.Where(i => !wanted.OwnOnly || i.Origin != TemplateOrigin.BuiltIn).ToList();
        var width = shown.Select(i => WordsOf(i.Origin).Length).DefaultIfEmpty().Max();
        foreach (var item in shown)
        {
            output.Write(new Spectre.Console.Text(WordsOf(item.Origin).PadRight(width), item.Origin == TemplateOrigin.BuiltIn ? Style.Plain : new Style(Color.Green)));
            output.Write(new Spectre.Console.Text($"  {item.Name}"));
            output.WriteLine();
        }

        return ExitCode.Of(list.Diagnostics);
    }

    private static string WordsOf(TemplateOrigin origin) => origin switch
    {
        TemplateOrigin.BuiltIn => "built in",
        TemplateOrigin.Own => "yours",
        TemplateOrigin.OwnAsBuiltIn => "yours, the same as built in",
        TemplateOrigin.OwnUnused => "yours, used by nothing",
        TemplateOrigin.LeftOut => "left out",
        _ => throw new UnreachableException(),
    };

    private static int Copy(TemplateFolders folders, ImmutableArray<string>? names, Voice voice)
    {
        var copies = BuiltInTemplates.Copy(folders, names);
        var errors = Terminal.ForText(Console.Error, Console.IsErrorRedirected, voice);
        if (!copies.Unknown.IsEmpty)
        {
            var exit = RefuseNames(copies.Unknown, "built-in template", errors);
            errors.WriteLine("Nothing was copied.");
            return exit;
        }

        // Of all, those that are there were not meant.
        var isMissed = names is not null && !copies.Kept.IsEmpty;
        TellCopied(copies, folders, isMissed, voice);
        if (isMissed)
        {
            Tell(copies.Kept, errors, path => $"handbook: {path} is there already and was left as it is.", count => $"handbook: {count} files are there already and were left as they are.");
        }

        Findings.Write(copies.Diagnostics, errors);
        return copies.Diagnostics.IsEmpty && isMissed ? ExitCode.UsageOrEnvironment : ExitCode.Of(copies.Diagnostics);
    }

    private static void TellCopied(TemplateCopies copies, TemplateFolders folders, bool isMissed, Voice voice)
    {
        if (voice.Quiet)
        {
            return;
        }

        var output = Terminal.ForText(Console.Out, Console.IsOutputRedirected, voice);
        Tell(copies.Copied, output, path => $"Copied {path}", count => $"Copied {count} files into {folders.Templates}.");
        if (!isMissed && !copies.Kept.IsEmpty)
        {
            output.WriteLine($"Files that were there already and stayed as they are: {copies.Kept.Length.ToString(CultureInfo.InvariantCulture)}.");
        }
    }

    private static void Tell(ImmutableArray<string> paths, IAnsiConsole console, Func<string, string> line, Func<string, string> sum)
    {
        if (paths.Length > MostLines)
        {
            console.WriteLine(sum(paths.Length.ToString(CultureInfo.InvariantCulture)));
            return;
        }

        foreach (var path in paths)
        {
            console.WriteLine(line(path));
        }
    }

    private static int RefuseNames(ImmutableArray<UnknownTemplate> unknown, string what, IAnsiConsole errors)
    {
        foreach (var template in unknown)
        {
            errors.WriteLine($"handbook: there is no {what} '{template.Name}'{Suggestion.DidYouMeanAny(template.Nearest)}");
        }

        errors.WriteLine("Run 'handbook templates list' to see all names.");
        return ExitCode.UsageOrEnvironment;
    }
}
