using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;

namespace Handbook.Templating.Functions;

/// <summary>Regular expressions of templates, bounded in what they may take.</summary>
internal static class Patterns
{
    /// <summary>The expression of a call; each is made once for a page.</summary>
    public static Regex Of(Call call, (int Pattern, int Options) at)
    {
        var (pattern, options) = (call.Text(at.Pattern), call.Text(at.Options));
        return call.Run.Memory.Pattern(pattern, options, () =>
        {
            var (regex, problem) = Make(pattern, options);
            return regex ?? throw call.Wrong(problem!);
        });
    }

    /// <summary>The expression, or what is wrong with it.</summary>
    public static (Regex? Regex, string? Problem) Make(string pattern, string letters)
    {
        if (OptionsProblem(letters) is { } problem)
        {
            return (null, problem);
        }

        if (pattern.Length > Limits.PatternSize)
        {
            return (null, $"a pattern has at most {Limits.PatternSize} characters");
        }

        var options = OptionsOf(letters);
        try
        {
            // Without going back, the time grows with the text and no faster; a pattern that looks around or refers back needs the other engine.
            return (new Regex(pattern, options | RegexOptions.NonBacktracking, Limits.PatternTime), null);
        }
        catch (NotSupportedException)
        {
            return (new Regex(pattern, options, Limits.PatternTime), null);
        }
        catch (RegexParseException e)
        {
            return (null, $"the pattern cannot be read from character {e.Offset} on ({e.Error})");
        }
    }

    /// <summary>Runs a function with an expression, within the limits of texts and time.</summary>
    public static object? Guarded(Call call, Regex regex, Func<Call, Regex, object?> run)
    {
        if (call.Text(0).Length > Limits.MatchedSize)
        {
            throw call.Wrong($"a pattern is tried on texts of at most {Limits.MatchedSize} characters");
        }

        try
        {
            return run(call, regex);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the pattern '{Shown.Short(regex.ToString())}' takes too long on this text"), call.Place);
        }
    }

    public static string? OptionsProblem(string letters)
    {
        var wrong = letters.AsSpan().IndexOfAnyExcept("imsx");
        return wrong < 0 ? null : $"'{letters[wrong]}' is no option; there are i, m, s and x";
    }

    private static RegexOptions OptionsOf(string letters) => letters.Aggregate(RegexOptions.CultureInvariant, (options, letter) => options | letter switch
    {
        'i' => RegexOptions.IgnoreCase,
        'm' => RegexOptions.Multiline,
        's' => RegexOptions.Singleline,
        _ => RegexOptions.IgnorePatternWhitespace,
    });
}
