namespace Handbook.Tests.EndToEnd;

/// <summary>What a build promises as a whole.</summary>
public class BuildTests
{
    [Fact]
    public void Two_builds_give_the_same_bytes_and_the_second_writes_no_file()
    {
        using var handbook = new SampleHandbook();
        handbook.Build();
        var first = handbook.Snapshot();

        var second = handbook.Build();

        Assert.Equal(first, handbook.Snapshot());
        Assert.Equal(0, second.Published!.Written);
        Assert.Equal(0, second.Published.Removed);
    }

    [Fact]
    public void Two_handbooks_built_in_different_places_have_the_same_bytes()
    {
        using var one = new SampleHandbook();
        using var other = new SampleHandbook();
        one.Build();
        other.Build();
        Assert.Equal(one.Snapshot().Select(f => (f.Key, f.Value.Bytes)), other.Snapshot().Select(f => (f.Key, f.Value.Bytes)));
    }

    [Fact]
    public void A_foreign_file_survives_and_a_page_that_is_gone_is_removed()
    {
        using var handbook = new SampleHandbook();
        handbook.Write("site-output/notes/mine.txt", "mine");
        handbook.Build();
        handbook.Write("content/tools/band.md", handbook.Read("content/tools/wall.md").Replace("title: Wall", "title: Band", StringComparison.Ordinal));
        handbook.Build();
        Assert.True(File.Exists(handbook.Path("site-output/tools/band.html")));

        handbook.Remove("content/tools/band.md");
        var result = handbook.Build();

        // The page, and the search index that named it.
        Assert.Equal(2, result.Published!.Removed);
        Assert.False(File.Exists(handbook.Path("site-output/tools/band.html")));
        Assert.Equal("mine", handbook.Read("site-output/notes/mine.txt"));
    }

    [Fact]
    public void A_foreign_file_where_a_page_must_go_stops_publication()
    {
        using var handbook = new SampleHandbook();
        handbook.Write("site-output/index.html", "mine");
        var result = handbook.Build();
        Assert.Null(result.Published);
        Assert.Equal("mine", handbook.Published("index.html"));
        Assert.Equal(Handbook.Cli.ExitCode.UsageOrEnvironment, Handbook.Cli.ExitCode.Of(result, strict: false));
    }

    [Fact]
    public void A_failed_first_build_leaves_nothing_behind()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/techniques/calf-roll.md", "risk_tier: 1", "risk_tier: 9");
        handbook.Build();
        Assert.False(Directory.Exists(handbook.Output));
    }

    [Fact]
    public void A_check_publishes_nothing()
    {
        using var handbook = new SampleHandbook();
        var result = handbook.Build(checkOnly: true);
        Assert.Empty(result.Diagnostics);
        Assert.False(Directory.Exists(handbook.Output));
    }

    [Fact]
    public void A_cancelled_build_leaves_nothing_behind()
    {
        using var handbook = new SampleHandbook();
        using var cancel = new CancellationTokenSource();
        var options = new BuildOptions { Content = handbook.Path("content"), Templates = handbook.Path("templates"), Output = handbook.Output };
        Assert.ThrowsAny<OperationCanceledException>(() => Pipeline.Run(options, p => CancelAt(p, cancel), cancel.Token));
        Assert.False(Directory.Exists(handbook.Output));
    }

    [Fact]
    public void A_routine_of_one_technique_with_footnotes_and_headings_in_its_steps_builds_with_its_sheet()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/routines/easy-calves.md", "  - {technique: wall-stretch}\n", string.Empty);
        handbook.Replace("content/techniques/calf-roll.md", "2. Rest on a sore spot.", "2. Rest on a sore spot.[^2]\n\n### Tip\n\nBreathe.\n\n[^2]: Or beside it.");
        handbook.Replace("content/techniques/wall-stretch.md", "1. Lean in until you feel a stretch.", "1. Lean in until you feel a stretch.\n\n### Tip\n\nBreathe.");
        Assert.Empty(handbook.Build().Diagnostics);
        Assert.DoesNotContain("fn:", handbook.Published("sheets/calf-roll.html"), StringComparison.Ordinal);
        Assert.Contains("id=\"fn:", handbook.Published("techniques/calf-roll.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_on_a_routine_inside_a_routine_reaches_the_sheet()
    {
        using var handbook = new SampleHandbook();
        var outer = handbook.Read("content/routines/easy-calves.md").Replace("title: Easy calves", "title: Outer", StringComparison.Ordinal);
        var items = outer.IndexOf("  - {technique: calf-roll", StringComparison.Ordinal);
        outer = outer[..items] + "  - {routine: easy-calves, note: One spot on day one.}\n" + outer[outer.IndexOf("days: 3-5", StringComparison.Ordinal)..];
        handbook.Write("content/routines/outer.md", outer);
        Assert.Empty(handbook.Build().Diagnostics);
        Assert.Contains("One spot on day one. Start softly.", handbook.Published("sheets/outer.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_without_entries_has_an_index_that_says_so()
    {
        using var handbook = new SampleHandbook();
        handbook.Remove("content/routines/easy-calves.md");
        Assert.Empty(handbook.Build().Diagnostics);
        Assert.Contains("<p>None yet.</p>", handbook.Published("routines/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_reference_to_a_heading_of_its_own_page_shows_that_heading()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/pages/about.md", "To be built and broken.", "To be built and broken. See [[#why]].");
        Assert.Empty(handbook.Build().Diagnostics);
        Assert.Contains("<a href=\"#why\">Why</a>", handbook.Published("about.html"), StringComparison.Ordinal);
    }

    private static void CancelAt(BuildProgress progress, CancellationTokenSource cancel)
    {
        if (progress.Of > 0)
        {
            cancel.Cancel();
        }
    }
}
