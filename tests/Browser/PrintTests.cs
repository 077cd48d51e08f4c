using System.Globalization;
using Handbook.Cli;
using Handbook.Diagnostics;

namespace Handbook.Tests.Browser;

/// <summary>PDFs as the installed browser makes them, from the sample handbook without its routine and its gated technique.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PrintTests : IDisposable
{
    private static readonly string[] Names = ["calf-roll", "packs/complaint-tight-calf", "packs/handbook", "packs/muscle-soleus", "wall-stretch"];

    private readonly SampleHandbook handbook = new();

    public PrintTests()
    {
        handbook.Remove("content/routines/easy-calves.md");
        handbook.Remove("content/techniques/deep-press.md");
    }

    public void Dispose() => handbook.Dispose();

    [PdfFact]
    public void Sheets_and_packs_are_printed_for_both_papers_and_say_nothing_of_the_machine()
    {
        Assert.Equal("14 printed, 0 unchanged, 0 removed", Print());
        var calfRoll = Read("a4/calf-roll");
        Assert.Equal("595.92 x 841.92 pts (A4)", calfRoll.Size);
        Assert.Equal("612 x 792 pts (letter)", Read("letter/calf-roll").Size);
        Assert.Equal("Sun Mar 1 00:00:00 2026 UTC / Sun Mar 1 00:00:00 2026 UTC", string.Join(' ', calfRoll.Dates.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        foreach (var paper in new[] { "a4", "letter" })
        {
            var sheets = Read($"{paper}/calf-roll").Pages + Read($"{paper}/wall-stretch").Pages;
            Assert.Equal([sheets + 1, sheets + 1, sheets + 1], Names[1..4].Select(n => Read($"{paper}/{n}").Pages));
        }

        foreach (var pdf in Files().Select(f => new PdfReading(f)))
        {
            Assert.True(pdf.IsTagged, pdf.File);
            Assert.All(pdf.Addresses, a => Assert.StartsWith("https://sample.example/", a, StringComparison.Ordinal));
            Assert.DoesNotContain(Environment.OSVersion.Platform == PlatformID.Unix ? "Linux" : "Windows", pdf.Info, StringComparison.Ordinal);
            Assert.Contains("Call 112", pdf.Text, StringComparison.Ordinal);
        }
    }

    [PdfFact]
    public void Only_what_is_missing_or_changed_is_printed_and_the_same_input_gives_the_same_bytes()
    {
        Assert.Equal("7 printed, 0 unchanged, 0 removed", Print(PaperChoice.A4));
        Assert.Contains("href=\"../pdf/a4/calf-roll.pdf\">PDF, A4</a>", handbook.Published("techniques/calf-roll.html"), StringComparison.Ordinal);
        var before = handbook.Snapshot();
        Assert.Equal("0 printed, 7 unchanged, 0 removed", Print(PaperChoice.A4));
        Assert.Equal(before, handbook.Snapshot());

        File.Delete(PathOf("a4/packs/handbook"));
        Assert.Equal("1 printed, 6 unchanged, 0 removed", Print(PaperChoice.A4));
        Assert.Equal(BytesOf(before), BytesOf(handbook.Snapshot()));

        handbook.Replace("content/techniques/calf-roll.md", "2. Rest on a sore spot.", "2. Rest on a sore spot for a while.");
        var built = handbook.Build();
        Assert.Equal(new PrintTally(0, 2, 5), built.Prints);
        Assert.Equal(["wall-stretch", "wall-stretch"], Files().Select(Path.GetFileNameWithoutExtension));
        Assert.DoesNotContain("pdf/", handbook.Published("techniques/calf-roll.html"), StringComparison.Ordinal);

        Assert.Equal("5 printed, 2 unchanged, 0 removed", Print(PaperChoice.A4));
        Assert.Contains("for a while", Read("a4/calf-roll").Text, StringComparison.Ordinal);
    }

    private string Print(PaperChoice paper = PaperChoice.Both)
    {
        var options = new BuildOptions
        {
            Content = handbook.Path("content"),
            Templates = handbook.Path("templates"),
            Output = handbook.Output,
            Print = new PrintOptions { Paper = paper, Browser = BrowserProgram.Path, IsSuperuser = Environment.IsPrivilegedProcess },
        };
        var result = Pipeline.Run(options, _ => { }, CancellationToken.None);
        Assert.Equal(ExitCode.Clean, ExitCode.Of(result, strict: false));
        Assert.True(result.Published is not null, string.Concat(result.Diagnostics.Select(DiagnosticText.Format)));
        return string.Create(CultureInfo.InvariantCulture, $"{result.Prints!.Printed} printed, {result.Prints.Unchanged} unchanged, {result.Prints.Removed} removed");
    }

    private PdfReading Read(string name) => new(PathOf(name));

    private string PathOf(string name) => Path.Combine(handbook.Output, "pdf", name + ".pdf");

    private IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(handbook.Output, "pdf"), "*.pdf", SearchOption.AllDirectories);

    private static IEnumerable<string> BytesOf(IEnumerable<KeyValuePair<string, (string Bytes, DateTime Written)>> files) => files.Select(f => $"{f.Key} {f.Value.Bytes}");
}
