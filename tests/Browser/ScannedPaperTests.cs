using System.Diagnostics;
using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>The code on a printed sheet, read from the picture of the paper.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ScannedPaperTests(BrowserRun run) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("handbook-paper-").FullName;

    [ScannerFact]
    public async Task The_code_on_a_printed_sheet_leads_to_its_short_address()
    {
        var pdf = Path.Combine(folder, "sheet.pdf");

        // From the dark scheme, because the paper must be white all the same.
        await run.Visit(new Setting(800) { Scheme = ColorScheme.Dark }, "sheets/side-of-waist-release.html", page =>
            page.Tab.PdfAsync(new PagePdfOptions { Path = pdf, Format = "A4" }));
        Run("pdftoppm", "-r", "150", "-gray", "-png", pdf, Path.Combine(folder, "page"));
        var pages = Directory.GetFiles(folder, "page*.png").Order(StringComparer.Ordinal).ToArray();

        Assert.Equal("https://handbook.example/low-back/go/waist/\n", Run("zbarimg", ["-q", "--raw", .. pages]));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
