using Handbook.Diagnostics;
using Spectre.Console;

namespace Handbook.Cli;

/// <summary>Writes diagnostics, the word of each severity in its colour.</summary>
internal static class Findings
{
    public static void Write(IEnumerable<Diagnostic> diagnostics, IAnsiConsole console)
    {
        foreach (var diagnostic in diagnostics)
        {
            WriteOne(DiagnosticText.Format(diagnostic), diagnostic, console);
        }
    }

    private static void WriteOne(string text, Diagnostic diagnostic, IAnsiConsole console)
    {
        var word = $"{DiagnosticText.Word(diagnostic.Severity)} {diagnostic.Rule.Code}";
        var at = text.IndexOf(word, StringComparison.Ordinal);
        var style = new Style(diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow, decoration: Decoration.Bold);
        console.Write(new Spectre.Console.Text(text[..at]));
        console.Write(new Spectre.Console.Text(word, style));
        console.Write(new Spectre.Console.Text(text[(at + word.Length)..]));
    }
}
