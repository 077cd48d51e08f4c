using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions with regular expressions. What they give is text, never markup.</summary>
internal static class RegexFunctions
{
    private static readonly Parameter Options = Parameter.Text("options").Or(null);

    public static ImmutableArray<Function> All { get; } =
    [
        new("regex.escape", [Parameter.Text("pattern")]) { Result = _ => Shape.Text, Run = call => Regex.Escape(call.Text(0)) },
        new("regex.unescape", [Parameter.Text("pattern")])
        {
            Result = _ => Shape.Text,
            Run = call => Unescape(call.Text(0)) ?? throw call.Wrong(BadEscape(call.Text(0))!),
            Prepare = written =>
            {
                written.Check(0, BadEscape);
                return null;
            },
        },
        Matching("match", [], new Shape.ListOf(Shape.Text), (call, regex) => GroupsOf(regex.Match(call.Text(0)))),
        Matching("matches", [], new Shape.ListOf(new Shape.ListOf(Shape.Text)), Matches),
        Matching("replace", [Parameter.Text("replace")], Shape.Text, Replace),
        Matching("split", [], new Shape.ListOf(Shape.Text), Split),
    ];

    /// <summary>A function of a text, a pattern, perhaps more, and options. A pattern that is written out is made once, for all pages.</summary>
    private static Function Matching(string name, ImmutableArray<Parameter> more, Shape result, Func<Call, Regex, object?> run)
    {
        var options = more.Length + 2;
        return new($"regex.{name}", [Parameter.Text("text"), Parameter.Text("pattern"), .. more, Options])
        {
            Result = _ => result,
            Run = call => Patterns.Guarded(call, Patterns.Of(call, (1, options)), run),
            Prepare = written => Prepare(written, options, run),
        };
    }

    private static Func<Call, object?>? Prepare(WrittenArguments written, int options, Func<Call, Regex, object?> run)
    {
        written.Check(options, Patterns.OptionsProblem);
        if (written.Mistake is not null || written.Text(1) is not { } pattern || written.Text(options) is not { } letters)
        {
            return null;
        }

        var (regex, problem) = Patterns.Make(pattern, letters);
        if (regex is null)
        {
            written.Wrong(1, problem!);
            return null;
        }

        return call => Patterns.Guarded(call, regex, run);
    }

    /// <summary>The whole match, then its groups; nothing when nothing matches.</summary>
    private static PlainList GroupsOf(Match match) =>
        match.Success ? new PlainList([.. match.Groups.Values.Select(group => group.Value)]) : PlainList.Empty;

    private static PlainList Matches(Call call, Regex regex)
    {
        var matches = new List<object?>();
        for (var match = regex.Match(call.Text(0)); match.Success; match = match.NextMatch())
        {
            matches.Add(GroupsOf(match));
            if (matches.Count > Limits.ListSize)
            {
                throw call.Wrong($"the list would have more than {Limits.ListSize} items");
            }
        }

        return new PlainList(matches);
    }

    private static string Replace(Call call, Regex regex)
    {
        var (text, by) = (call.Text(0), call.Text(2));
        var (result, end) = (new StringBuilder(text.Length), 0);
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            result.Append(text, end, match.Index - end).Append(match.Result(by));
            end = match.Index + match.Length;
            if (result.Length > Limits.OutputSize)
            {
                break;
            }
        }

        // Too long a text is refused, with its place, by whoever called.
        return result.Append(text, end, text.Length - end).ToString();
    }

    private static PlainList Split(Call call, Regex regex)
    {
        string[] parts = regex.Split(call.Text(0));
        return parts.Length <= Limits.ListSize
            ? new PlainList(parts)
            : throw call.Wrong($"the list would have more than {Limits.ListSize} items");
    }

    private static string? Unescape(string pattern)
    {
        try
        {
            return Regex.Unescape(pattern);
        }
        catch (RegexParseException)
        {
            return null;
        }
    }

    private static string? BadEscape(string pattern) => Unescape(pattern) is null ? $"'{Shown.Short(pattern)}' has an escape that is none" : null;
}
