using System.Diagnostics;

namespace Handbook.Tests.Cli;

/// <summary>The program as a user starts it: a process with arguments, two streams and an exit code.</summary>
public class CommandLineTests
{
    [Fact]
    public void A_clean_build_ends_with_what_was_built_and_which_file_to_open()
    {
        using var handbook = new SampleHandbook();
        var run = Start(handbook);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(string.Empty, run.Errors);
        Assert.Matches(
            @"^Built \d+ pages from \d+ entries in \d+\.\d\d s\.\nAll [\d,]+ links inside the site lead somewhere; \d+ lead out of it and were not followed\.\n\d+ files written, 0 unchanged, 0 removed\.\nOpen site-output/index\.html\n$",
            run.Output);
    }

    [Fact]
    public void A_mistake_is_told_on_the_error_stream_and_the_exit_code_is_1()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/tools/ball.md", "hardness: soft", "hardness: sofd");
        var run = Start(handbook);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            content/tools/ball.md:6:11: error HB1016: 'sofd' is not allowed here; did you mean 'soft'?
                6 | hardness: sofd
                  |           ^^^^
              help: one of: soft, medium, hard

            """,
            run.Errors);
        Assert.Equal("1 error. The site was not changed.\n", run.Output);
    }

    [Fact]
    public void A_warning_lets_a_build_pass_and_stops_a_strict_one()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/techniques/calf-roll.md", "safety: [blood-thinners]", "safety: [blood-thinners, clot]");
        Assert.Equal(0, Start(handbook).ExitCode);
        var strict = Start(handbook, "build", "--strict");
        Assert.Equal(1, strict.ExitCode);
        Assert.Equal("1 warning. The site was not changed.\n", strict.Output);
    }

    [Fact]
    public void Check_says_so_and_publishes_nothing()
    {
        using var handbook = new SampleHandbook();
        var run = Start(handbook, "check");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Checked ", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(handbook.Output));
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("biuld")]
    [InlineData("--content")]
    [InlineData("--content", "")]
    [InlineData("--date", "2026-13-01")]
    [InlineData("check", "--date", "1/2/2026")]
    [InlineData("--date")]
    public void Wrong_usage_ends_with_2_and_a_way_to_help(params string[] arguments)
    {
        using var handbook = new SampleHandbook();
        var run = Start(handbook, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Matches("Run 'handbook (\\w+ )?--help' to see the commands and options\\.\n$", run.Errors);
        Assert.False(Directory.Exists(handbook.Output));
    }

    [Fact]
    public void A_missing_folder_ends_with_2()
    {
        using var handbook = new SampleHandbook();
        var run = Start(handbook, "--content", "contents");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "contents: error HB9101: there is no folder 'contents'\n  help: run in the handbook's folder, or name the folder with --content\n",
            run.Errors);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/site")]
    [InlineData(".")]
    public void An_output_folder_that_overlaps_an_input_folder_is_refused(string output)
    {
        using var handbook = new SampleHandbook();
        var run = Start(handbook, "--output", output);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("HB9102", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_says_nothing_of_success_and_verbose_tells_the_stages()
    {
        using var handbook = new SampleHandbook();
        Assert.Equal(string.Empty, Start(handbook, "--quiet").Output);
        Assert.Matches(@"(?m)^  Rendering +\d+\.\d{3} s$", Start(handbook, "--verbose").Output);
    }

    [Fact]
    public void Help_names_the_commands_the_options_and_the_exit_codes()
    {
        using var handbook = new SampleHandbook();
        var run = Start(handbook, "--help");
        Assert.Equal(0, run.ExitCode);
        foreach (var word in new[] { "build", "check", "print", "report", "templates", "--content", "--templates", "--output", "--date", "--strict", "--quiet", "--verbose", "--no-color", "Exit codes" })
        {
            Assert.Contains(word, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_report_that_is_redirected_is_plain_text_and_nothing_is_published()
    {
        using var handbook = new SampleHandbook();
        var run = Start(handbook, "report", "--kind", "complaint", "--html", "report.html");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(string.Empty, run.Errors);
        Assert.StartsWith("Complaints\n\n  Tight calf\n    draft, updated 2026-01-04, ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nOpen report.html\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.True(File.Exists(handbook.Path("report.html")));
        Assert.False(Directory.Exists(handbook.Output));
    }

    [Fact]
    public void Content_with_a_mistake_is_told_in_place_of_a_report_and_the_exit_code_is_1()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/tools/ball.md", "hardness: soft", "hardness: sofd");
        var run = Start(handbook, "report");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("content/tools/ball.md:6:11: error HB1016", run.Errors, StringComparison.Ordinal);
        Assert.Equal("No report: mend the error first.\n", run.Output);
    }

    [Theory]
    [InlineData("--kind", "tools")]
    [InlineData("--html", "")]
    public void Wrong_options_of_report_end_with_2(params string[] arguments)
    {
        using var handbook = new SampleHandbook();
        var run = Start(handbook, ["report", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Matches("Run 'handbook (\\w+ )?--help' to see the commands and options\\.\n$", run.Errors);
    }

    [Fact]
    public void A_browser_that_is_not_there_ends_printing_with_2_and_one_message_and_leaves_the_site_alone()
    {
        using var handbook = new SampleHandbook();
        Start(handbook);
        var before = handbook.Snapshot();
        var run = Start(handbook, "print", "--browser", "/nowhere/chrome");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "/nowhere/chrome: error HB9202: there is no program '/nowhere/chrome', which --browser names\n"
                + "  help: name another Chrome, Edge or Chromium with --browser\n",
            run.Errors);
        Assert.Equal("1 error. The site was not changed.\n", run.Output);
        Assert.Equal(before, handbook.Snapshot());
    }

    [Fact]
    public void A_program_that_is_no_browser_ends_printing_with_2_and_leaves_the_site_alone()
    {
        using var handbook = new SampleHandbook();
        Start(handbook);
        var before = handbook.Snapshot();
        var run = Start(handbook, "print", "--browser", "sleep");
        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^Printing 22 PDFs\\.\n\\S+sleep: error HB9203: the browser did not start: .+\n  help: name another Chrome, Edge or Chromium with --browser\n$", run.Errors);
        Assert.Equal("1 error. The pages were not changed.\n", run.Output);
        Assert.Equal(before, handbook.Snapshot());
    }

    [Fact]
    public void Content_with_a_mistake_is_not_printed()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/tools/ball.md", "hardness: soft", "hardness: sofd");
        var run = Start(handbook, "print", "--browser", "/nowhere/chrome");
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("HB92", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(handbook.Output));
    }

    [Theory]
    [InlineData("--paper", "a5")]
    [InlineData("--browser", "")]
    public void Wrong_options_of_print_end_with_2(params string[] arguments)
    {
        using var handbook = new SampleHandbook();
        var run = Start(handbook, ["print", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Matches("Run 'handbook (\\w+ )?--help' to see the commands and options\\.\n$", run.Errors);
    }

    [Fact]
    public void A_build_removes_a_pdf_that_is_out_of_date_and_says_so()
    {
        using var handbook = new SampleHandbook();
        var report = new Handbook.Diagnostics.DiagnosticBag();
        using (var staging = Handbook.Publishing.Staging.Open(handbook.Output, report)!)
        {
            var hash = Handbook.Publishing.ManifestEntry.HashOf("old"u8);
            staging.Prints(report)!.Put(new Handbook.Publishing.PrintEntry("pdf/a4/calf-roll.pdf", hash, hash, 1), "old"u8.ToArray(), report);
        }

        var run = Start(handbook);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("1 PDF was out of date and was removed; run 'handbook print' to make it again.\n", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(handbook.Output, "pdf")));
        Assert.False(File.Exists(Path.Combine(handbook.Output, ".handbook-prints")));
        Assert.DoesNotContain("PDF", Start(handbook).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_output_that_is_not_a_terminal_holds_escape_codes()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/tools/ball.md", "hardness: soft", "hardness: sofd");
        var run = Start(handbook);
        Assert.DoesNotContain('\u001b', run.Output + run.Errors);
    }

    [Fact]
    public async Task An_interruption_ends_with_130_and_leaves_nothing_behind()
    {
        using var handbook = new SampleHandbook();
        var technique = handbook.Read("content/techniques/wall-stretch.md");
        for (var i = 0; i < 600; i++)
        {
            handbook.Write($"content/techniques/wall-stretch-{i}.md", technique.Replace("title: Wall calf stretch", $"title: Wall calf stretch {i}", StringComparison.Ordinal));
        }

        using var process = Launch(handbook);
        var errors = process.StandardError.ReadToEndAsync();
        SpinWait.SpinUntil(() => process.HasExited || Directory.Exists(handbook.Output), TimeSpan.FromMinutes(1));
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        Assert.Equal("Cancelled. The site was not changed.\n", await errors);
        Assert.Equal(130, process.ExitCode);
        Assert.False(Directory.Exists(handbook.Output));
    }

    internal static (int ExitCode, string Output, string Errors) Start(SampleHandbook handbook, params string[] arguments)
    {
        using var process = Launch(handbook, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }

    private static Process Launch(SampleHandbook handbook, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = handbook.Path(string.Empty),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments.Prepend(System.IO.Path.Combine(AppContext.BaseDirectory, "handbook.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
