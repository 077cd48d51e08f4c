using System.CommandLine;
using System.CommandLine.Parsing;
using Handbook.Diagnostics;

namespace Handbook.Cli;

/// <summary>Tells what is wrong with the arguments of a call, and where help is.</summary>
internal static class WrongUsage
{
    /// <summary>Whether anything is wrong; then it is told.</summary>
    public static bool Refuse(ParseResult parsed)
    {
        string[] messages = [.. Errors(parsed), .. OptionsWithoutMeaning(parsed)];
        foreach (var message in messages)
        {
            Console.Error.WriteLine($"handbook: {message}");
        }

        if (messages.Length > 0)
        {
            Console.Error.WriteLine($"Run '{PathOf(parsed.CommandResult)} --help' to see the commands and options.");
        }

        return messages.Length > 0;
    }

    // What follows an unknown word mostly belongs to it.
    private static IEnumerable<string> Errors(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is not [var word, ..])
        {
            return parsed.Errors.Select(e => e.Message);
        }

        return [Unknown(word, parsed.CommandResult.Command)];
    }

    /// <summary>The message for a word that the command does not know.</summary>
    public static string Unknown(string word, Command command)
    {
        var known = word.StartsWith('-') ? command.Options.SelectMany(o => o.Aliases.Prepend(o.Name)) : command.Subcommands.Select(c => c.Name);
        var what = word.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        return $"unknown {what} '{word}'{Suggestion.DidYouMean(word, known)}";
    }

    // The root takes the options of a build, also before a command that has no use for them.
    private static IEnumerable<string> OptionsWithoutMeaning(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.RootCommandResult.Children.OfType<OptionResult>()
            .Where(o => !o.Implicit && command != parsed.RootCommandResult.Command && !command.Options.Contains(o.Option))
            .Where(o => command.Subcommands.Count == 0)
            .Select(o => $"the option {o.Option.Name} has no meaning for '{PathOf(parsed.CommandResult)}'");
    }

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult above ? $"{PathOf(above)} {result.Command.Name}" : "handbook";
}
