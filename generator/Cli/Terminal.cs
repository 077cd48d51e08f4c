using Spectre.Console;

namespace Handbook.Cli;

/// <summary>A console that writes lines as they are: colour only on a terminal, and no wrapping of its own.</summary>
internal static class Terminal
{
    // The terminal wraps long lines itself; hard breaks would end up in copied text and in logs.
    private const int NeverWrap = 100_000;

    public static IAnsiConsole Open(TextWriter writer, bool redirected, Voice voice)
    {
        var colourless = redirected || voice.NoColor || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = colourless ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        console.Profile.Width = redirected ? NeverWrap : Math.Max(console.Profile.Width, 1);
        return console;
    }
}
