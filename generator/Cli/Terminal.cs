using Spectre.Console;

namespace Handbook.Cli;

/// <summary>A console that writes lines as they are: colour only on a terminal, and no wrapping but of sentences, at words.</summary>
internal static class Terminal
{
    // The terminal wraps long lines itself; hard breaks would end up in copied text and in logs.
    private const int NeverWrap = 100_000;

    /// <summary>For lines of text.</summary>
    public static IAnsiConsole ForText(TextWriter writer, bool redirected, Voice voice)
    {
        var console = ForTable(writer, redirected, voice);
        console.Profile.Width = NeverWrap;
        return console;
    }

    /// <summary>For what must know how wide the terminal is.</summary>
    public static IAnsiConsole ForTable(TextWriter writer, bool redirected, Voice voice)
    {
        var console = ForProgress(writer, redirected, voice);
        if (IsColourless(voice))
        {
            console.Pipeline.Attach(new PlainText());
        }

        return console;
    }

    /// <summary>For a live line, which needs escape sequences to move the cursor, whatever is said of colour.</summary>
    public static IAnsiConsole ForProgress(TextWriter writer, bool redirected, Voice voice) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
        ColorSystem = redirected || IsColourless(voice) ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
    });

    /// <summary>Writes a sentence that a person reads, and nobody copies: a terminal would break it in the middle of a word.</summary>
    /// <param name="indent">What further lines begin with.</param>
    public static void WriteSentence(this IAnsiConsole console, string sentence, string indent = "")
    {
        foreach (var line in console.LinesOf(sentence, indent))
        {
            console.WriteLine(line);
        }
    }

    /// <summary>The sentence in lines that fit the terminal; one line when it goes elsewhere.</summary>
    public static IEnumerable<string> LinesOf(this IAnsiConsole console, string sentence, string indent) =>
        LinesOf(sentence, indent, console.Profile.Out.IsTerminal ? console.Profile.Out.Width : NeverWrap);

    /// <summary>The sentence in lines that are no longer than the width, but for a word that is.</summary>
    public static IEnumerable<string> LinesOf(string sentence, string indent, int width)
    {
        var rest = sentence;
        while (rest.Length > width && BreakOf(rest, width) is > 0 and var end)
        {
            yield return rest[..end];
            rest = indent + rest[(end + 1)..];
        }

        yield return rest;
    }

    // The last blank that fits, or the first one behind; never one of the indentation.
    private static int BreakOf(string line, int width)
    {
        var start = line.Length - line.AsSpan().TrimStart().Length + 1;
        var last = width >= start ? line.LastIndexOf(' ', width, width - start + 1) : -1;
        return last > 0 ? last : line.IndexOf(' ', Math.Max(start, width));
    }

    private static bool IsColourless(Voice voice) => voice.NoColor || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
