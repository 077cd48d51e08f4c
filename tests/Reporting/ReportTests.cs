using System.Text.RegularExpressions;
using Handbook.Cli;
using Handbook.Diagnostics;
using Handbook.Reporting;
using Handbook.Templating;
using Spectre.Console;

namespace Handbook.Tests.Reporting;

/// <summary>The report on the sample handbook, and what it says of articles that lack something.</summary>
public sealed partial class ReportTests
{
    [Fact]
    public void A_wide_terminal_gets_tables()
    {
        using var handbook = new SampleHandbook();
        Review(handbook);
        using var text = new StringWriter();
        ReportTable.Write(Settled(Make(handbook)), ConsoleOf(text, 120));
        Assert.Equal(Expected("tables.txt"), Trimmed(text));
    }

    [Fact]
    public void A_narrow_one_gets_lines_of_80_characters_at_most()
    {
        using var handbook = new SampleHandbook();
        Review(handbook);
        handbook.Replace("content/tools/towel.md", "title: Rolled towel", $"title: {string.Concat(Enumerable.Repeat("Rolled and folded ", 6))}towel");
        using var text = new StringWriter();
        var report = Settled(Make(handbook));
        ReportLines.WriteArticles(report, ConsoleOf(text, 100_000));
        ReportLines.WriteTotals(report, ConsoleOf(text, 100_000));
        Assert.Equal(Expected("lines.txt"), Trimmed(text));
        Assert.All(Trimmed(text).Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void The_page_for_authors_shows_the_same_and_escapes_what_it_shows()
    {
        using var handbook = new SampleHandbook();
        Review(handbook);
        handbook.Replace("content/tools/towel.md", "title: Rolled towel", "title: Rolled <b>towel</b>");
        var report = new DiagnosticBag();
        var templates = TemplateLibrary.Parse(TemplateReader.Read(handbook.Path("templates"), "templates", report), "templates", report);
        var page = ReportPage.Write(Settled(Make(handbook)), templates, report)!;
        Assert.Equal(Expected("page.html"), Style().Replace(page, "<style></style>").Replace(handbook.Path("x")[..^1], string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_for_authors_is_written_where_they_say_and_again_but_over_no_other_file()
    {
        using var handbook = new SampleHandbook();
        var page = handbook.Path("report.html");
        Assert.Empty(Run(handbook, page).Diagnostics);
        var first = File.ReadAllText(page);
        Assert.StartsWith("<!DOCTYPE html>", first, StringComparison.Ordinal);
        Assert.Empty(Run(handbook, page).Diagnostics);
        Assert.Equal(first, File.ReadAllText(page));
        File.WriteAllText(page, "mine");
        Assert.Equal("HB9104", Assert.Single(Run(handbook, page).Diagnostics).Rule.Code);
        Assert.Equal("mine", File.ReadAllText(page));
        Assert.False(Directory.Exists(handbook.Output));
    }

    [Theory]
    [InlineData("site-output/report.html", "HB9103")]
    [InlineData("site-output", "HB9103")]
    [InlineData("content/report.html", "HB9103")]
    [InlineData("content/../templates/report.html", "HB9103")]
    [InlineData("nowhere/report.html", "HB9105")]
    [InlineData("folder", "HB9105")]
    public void It_is_written_into_no_folder_of_the_handbook_and_over_no_folder(string html, string code)
    {
        using var handbook = new SampleHandbook();
        Directory.CreateDirectory(handbook.Path("folder"));
        var result = Run(handbook, handbook.Path(html));
        Assert.Equal(code, Assert.Single(result.Diagnostics).Rule.Code);
        Assert.Null(result.Report);
        Assert.Equal(ExitCode.UsageOrEnvironment, ExitCode.Of(result, strict: false));
    }

    [Fact]
    public void It_follows_no_link()
    {
        using var handbook = new SampleHandbook();
        Run(handbook, handbook.Path("report.html"));
        File.CreateSymbolicLink(handbook.Path("link.html"), handbook.Path("report.html"));
        Assert.Equal("HB9104", Assert.Single(Run(handbook, handbook.Path("link.html")).Diagnostics).Rule.Code);
    }

    [Fact]
    public void One_kind_may_be_listed_alone_and_the_totals_stay_those_of_all()
    {
        using var handbook = new SampleHandbook();
        var report = Make(handbook, "tool");
        Assert.Equal("Tools", Assert.Single(report.Groups).Heading);
        Assert.Equal(18, report.Totals[^1].All);
    }

    [Fact]
    public void What_is_retired_lacks_nothing_and_counts_for_nothing()
    {
        using var handbook = new SampleHandbook();
        foreach (var technique in new[] { "calf-roll", "wall-stretch", "deep-press" })
        {
            handbook.Replace($"content/techniques/{technique}.md", "\nupdated:", "\nstatus: retired\nupdated:");
        }

        var report = Make(handbook);
        Assert.All(report.Groups[0].Rows, row => Assert.Empty(row.Missing));
        Assert.Contains("0 of 3 muscles have a technique", report.Coverage.Select(c => c.Text));
        Assert.Contains("a technique", report.Groups[1].Rows[0].Missing);
        Assert.Equal("a second option, sources", string.Join(", ", report.Groups[3].Rows[0].Missing));
    }

    [Fact]
    public void A_page_that_is_too_hard_is_marked()
    {
        using var handbook = new SampleHandbook();
        var long_ = string.Concat(Enumerable.Repeat("Multidisciplinary rehabilitation organisations unanimously recommend comprehensive evaluation. ", 20));
        handbook.Replace("content/techniques/calf-roll.md", "In the middle of the calf.", long_);
        var report = Make(handbook);
        Assert.Equal([true, false, false], report.Groups[0].Rows[0].Grades.Select(g => g.IsTooHard));
        Assert.Equal("10 of 11 pages with a reading limit are within it", report.Coverage[^2].Text);
        Assert.Equal("Calf roll (page)", Assert.Single(report.Coverage[^2].Others));
    }

    [Fact]
    public void Content_with_a_mistake_gets_no_report()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/tools/ball.md", "hardness: soft", "hardness: sofd");
        var result = Run(handbook, handbook.Path("report.html"));
        Assert.Null(result.Report);
        Assert.Equal("HB1016", Assert.Single(result.Diagnostics).Rule.Code);
        Assert.False(File.Exists(handbook.Path("report.html")));
    }

    // One is overdue on the newest day of the content, one is due on that very day.
    private static void Review(SampleHandbook handbook)
    {
        handbook.Replace("content/techniques/wall-stretch.md", "\nupdated:", "\nstatus: reviewed\nreviewed: {by: A. Clinician, on: 2026-02-01, due: 2026-03-02}\nupdated:");
        handbook.Replace("content/tools/wall.md", "\nupdated:", "\nstatus: reviewed\nreviewed: {by: A. Clinician, on: 2026-02-01, due: 2026-03-03}\nupdated:");
    }

    // With grades and numbers of words that do not change with every word of a template; what they are is tested where they are counted.
    private static ReportView Settled(ReportView report)
    {
        ReportRow Row(ReportRow row, int number) => row with
        {
            Words = 100 + number,
            Grades = [.. row.Grades.Select((g, i) => g with { Grade = $"{(number == 0 && i == 0 ? 8 : 4)}.{i + 1}", IsTooHard = number == 0 && i == 0 && g.Limit is not null })],
        };
        return report with
        {
            Groups = [.. report.Groups.Select(g => g with { Rows = [.. g.Rows.Select(Row)] })],
            Coverage = [.. report.Coverage.Select(c => c with { Text = Grade().Replace(c.Text, "grade 1.0") })],
        };
    }

    private static ReportView Make(SampleHandbook handbook, string? kind = null)
    {
        var result = Run(handbook, null, kind);
        return result.Report ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticText.Format)));
    }

    private static BuildResult Run(SampleHandbook handbook, string? html, string? kind = null) => Pipeline.Run(
        new BuildOptions
        {
            Content = handbook.Path("content"),
            Templates = handbook.Path("templates"),
            Output = handbook.Output,
            CheckOnly = true,
            Report = new ReportOptions { Html = html, Kind = kind },
        },
        _ => { },
        CancellationToken.None);

    private static IAnsiConsole ConsoleOf(TextWriter writer, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = width;
        return console;
    }

    // Cells of a table are filled with spaces up to its right edge.
    private static string Trimmed(StringWriter text) => string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()));

    private static string Expected(string name) => File.ReadAllText(Repository.Path($"tests/Reporting/expected/{name}")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"grade \d\.\d")]
    private static partial Regex Grade();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
