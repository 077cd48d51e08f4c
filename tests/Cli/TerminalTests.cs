using System.Diagnostics;
using System.Text.RegularExpressions;
using Handbook.Cli;

namespace Handbook.Tests.Cli;

/// <summary>Lines on a terminal: broken at words, and without any escape sequence where no colour is wanted.</summary>
public sealed partial class TerminalTests
{
    [Theory]
    [InlineData("a sentence that fits", 20, "a sentence that fits")]
    [InlineData("a sentence that does not fit", 20, "a sentence that does|  not fit")]
    [InlineData("a sentence that does not fit", 10, "a sentence|  that|  does not|  fit")]
    [InlineData("  help: a-word-that-is-longer-than-a-line and more", 20, "  help:|  a-word-that-is-longer-than-a-line|  and more")]
    [InlineData("unbreakable-word-alone", 5, "unbreakable-word-alone")]
    [InlineData("", 5, "")]
    public void A_sentence_is_broken_at_words(string sentence, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', Terminal.LinesOf(sentence, "  ", width)));

    [TerminalTheory]
    [InlineData("check", true)]
    [InlineData("check --no-color", false)]
    [InlineData("report --no-color", false)]
    [InlineData("templates list --own", true)]
    [InlineData("templates list --own --no-color", false)]
    public void Where_no_colour_is_wanted_nothing_is_bold_either(string arguments, bool isColoured)
    {
        using var handbook = new SampleHandbook();
        handbook.Write("templates/parts/mine.html", "x");
        var program = Path.Combine(AppContext.BaseDirectory, "handbook.dll");
        var start = new ProcessStartInfo("script", ["-qec", $"dotnet {program} {arguments}", "/dev/null"])
        {
            WorkingDirectory = handbook.Path(string.Empty),
            RedirectStandardOutput = true,
            Environment = { ["TERM"] = "xterm-256color", ["NO_COLOR"] = null },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Contains(arguments[..3] == "rep" ? "Techniques" : "parts/mine", output, StringComparison.Ordinal);
        Assert.Equal(isColoured, ColourOrBold().IsMatch(output));
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex ColourOrBold();
}

/// <summary>A test that needs the program that pretends to be a terminal.</summary>
public sealed class TerminalTheoryAttribute : TheoryAttribute
{
    public TerminalTheoryAttribute()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
        {
            Skip = "There is no program 'script' here, as Linux has it (Debian: bsdutils).";
        }
    }
}
