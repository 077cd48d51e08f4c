using Spectre.Console;

namespace Handbook.Cli;

/// <summary>A console that writes lines as they are: colour only on a terminal, and no wrapping of its own.</summary>
internal static class Terminal
{
    // The terminal wraps long lines itself; hard breaks would end up in copied text and in logs.
    private const int NeverWrap = 100_000;

    /// <summary>For lines of text.</summary>
    public static IAnsiConsole ForText(TextWriter writer, bool redirected, Voice voice)
    {
        var console = ForProgress(writer, redirected, voice);
        console.Profile.Width = NeverWrap;
        return console;
    }

    /// <summary>For a live line, which must know how wide the terminal is.</summary>
    public static IAnsiConsole ForProgress(TextWriter writer, bool redirected, Voice voice)
    {
        var colourless = redirected || voice.NoColor || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = colourless ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
    }
}
