using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Handbook.Tests.Browser;

/// <summary>A PDF as poppler's programs read it.</summary>
internal sealed partial record PdfReading(string File)
{
    public int Pages => int.Parse(Field("Pages"), System.Globalization.CultureInfo.InvariantCulture);

    public string Size => Field("Page size");

    public string Dates => $"{Field("CreationDate")} / {Field("ModDate")}";

    public bool IsTagged => Field("Tagged") == "yes";

    public string Info => Run("pdfinfo", File);

    public IEnumerable<string> Addresses => Address().Matches(Run("pdfinfo", "-url", File)).Select(m => m.Value);

    /// <summary>Its words, one space between them.</summary>
    public string Text => Space().Replace(Run("pdftotext", File, "-"), " ");

    /// <summary>The words of each page.</summary>
    public IEnumerable<string> PageTexts => Run("pdftotext", File, "-").TrimEnd('\f').Split('\f').Select(t => Space().Replace(t, " ").Trim());

    private string Field(string name) => Info.Split('\n').Single(l => l.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..].Trim();

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, Environment = { ["TZ"] = "UTC" } };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    [GeneratedRegex(@"\b\w+:\S+$", RegexOptions.Multiline)]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
