using static Handbook.Tests.Cli.CommandLineTests;

namespace Handbook.Tests.Cli;

/// <summary>The day that counts as today, when somebody names it.</summary>
public class DateOptionTests
{
    [Fact]
    public void A_day_that_is_none_is_told_with_one_that_is()
    {
        using var handbook = new SampleHandbook();
        Assert.Equal(
            "handbook: --date needs a day such as 2026-11-26, not 'tomorrow'.\nRun 'handbook check --help' to see the commands and options.\n",
            Start(handbook, "check", "--date", "tomorrow").Errors);
    }

    [Fact]
    public void The_day_that_is_named_decides_on_the_age_of_reviews_and_changes_nothing_else()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/tools/wall.md", "\nupdated:", "\nstatus: reviewed\nreviewed: {by: A. Clinician, on: 2026-02-01, due: 2027-03-03}\nupdated:");
        Assert.Equal(string.Empty, Start(handbook, "build", "--date", "2027-03-03").Errors);
        var run = Start(handbook, "build", "--date", "2027-03-04");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning HB6018: the next review was due on 2027-03-03: the day of this run is 2027-03-04\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\n0 files written, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("articles have no overdue review on 2027-03-04", Start(handbook, "report", "--date", "2027-03-04", "--html", "report.html").Output, StringComparison.Ordinal);
        Assert.Contains("Reviews are counted as of 2027-03-04.", handbook.Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_that_is_named_is_now_in_templates()
    {
        using var handbook = new SampleHandbook();
        handbook.Write("templates/parts/card.html", "<li>{{ date.now }} {{ card.title }}</li>");
        Assert.Equal(0, Start(handbook).ExitCode);
        Assert.Contains("<li>03 Mar 2026 Calf roll</li>", handbook.Published("techniques/index.html"), StringComparison.Ordinal);
        Assert.Equal(0, Start(handbook, "--date", "2027-03-04").ExitCode);
        Assert.Contains("<li>04 Mar 2027 Calf roll</li>", handbook.Published("techniques/index.html"), StringComparison.Ordinal);
    }
}
