using Handbook.Diagnostics;
using Spectre.Console;

namespace Handbook.Cli;

/// <summary>Writes diagnostics, the word of each severity in its colour, and sentences in lines that fit the terminal.</summary>
internal static class Findings
{
    private const string Help = "  help: ";
    private const string Indent = "        ";
    private const char Unbroken = '\u00A0';

    public static void Write(IEnumerable<Diagnostic> diagnostics, IAnsiConsole console)
    {
        foreach (var diagnostic in diagnostics)
        {
            WriteOne(DiagnosticText.Format(diagnostic), diagnostic, console);
        }
    }

    private static void WriteOne(string text, Diagnostic diagnostic, IAnsiConsole console)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        WriteHeading(lines[0], diagnostic, console);
        foreach (var line in lines[1..])
        {
            // The line of the file stays one line, with its carets below.
            if (line.StartsWith(Help, StringComparison.Ordinal))
            {
                console.WriteSentence(line, Indent);
            }
            else
            {
                console.WriteLine(line);
            }
        }
    }

    private static void WriteHeading(string heading, Diagnostic diagnostic, IAnsiConsole console)
    {
        var word = $"{DiagnosticText.Word(diagnostic.Severity)} {diagnostic.Rule.Code}";
        var style = new Style(diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow, decoration: Decoration.Bold);
        var unbroken = word.Replace(' ', Unbroken);
        var at = heading.IndexOf(word, StringComparison.Ordinal);
        foreach (var line in console.LinesOf($"{heading[..at]}{unbroken}{heading[(at + word.Length)..]}", Indent))
        {
            var start = line.IndexOf(unbroken, StringComparison.Ordinal);
            if (start < 0)
            {
                console.WriteLine(line);
                continue;
            }

            console.Write(new Spectre.Console.Text(line[..start]));
            console.Write(new Spectre.Console.Text(word, style));
            console.WriteLine(line[(start + word.Length)..]);
        }
    }
}
