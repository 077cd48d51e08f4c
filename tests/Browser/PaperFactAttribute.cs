using System.ComponentModel;
using System.Diagnostics;

namespace Handbook.Tests.Browser;

/// <summary>A test that measures sheets in a browser, and is skipped with the reason where the browser or the font that sheets are set in is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PaperFactAttribute : FactAttribute
{
    private const string MissingFont =
        "no font as wide as Arial on this machine, by what fc-match says: install one (Debian: apt-get install fontconfig fonts-liberation)";

    private static readonly Lazy<bool> HasFont = new(() => FamilyOfArial() is "Arial" or "Liberation Sans" or "Arimo");

    public PaperFactAttribute() => Skip = BrowserProgram.Path is null ? BrowserProgram.Missing : HasFont.Value ? null : MissingFont;

    private static string? FamilyOfArial()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("fc-match", ["--format", "%{family[0]}", "Arial"]) { RedirectStandardOutput = true })!;
            return process.StandardOutput.ReadToEnd();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
