using System.Text.RegularExpressions;

namespace Handbook.Tests.EndToEnd;

/// <summary>Mistakes that concern more than one place.</summary>
public class BrokenContentTests
{
    [Fact]
    public void Removing_a_muscle_lists_every_place_that_refers_to_it_and_nothing_else()
    {
        using var handbook = new SampleHandbook();
        handbook.Remove("content/muscles/gastrocnemius.md");
        Assert.Equal(
            """
            content/muscles/soleus.md:26:13: error HB2001: unknown entry 'gastrocnemius'
               26 | Under the [[gastrocnemius]].
                  |             ^^^^^^^^^^^^^
            content/techniques/calf-roll.md:13:14: error HB2001: unknown muscle 'gastrocnemius'
               13 |   - {muscle: gastrocnemius, role: overlying}
                  |              ^^^^^^^^^^^^^
            content/techniques/calf-roll.md:44:45: error HB2001: unknown muscle '../muscles/gastrocnemius.md'
               44 | 1. Roll slowly over the [outer calf muscle](../muscles/gastrocnemius.md#action).
                  |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            content/techniques/deep-press.md:12:14: error HB2001: unknown muscle 'gastrocnemius'
               12 |   - {muscle: gastrocnemius, why: It lies over the aim and bruises.}
                  |              ^^^^^^^^^^^^^
            content/techniques/wall-stretch.md:10:14: error HB2001: unknown muscle 'gastrocnemius'
               10 |   - {muscle: gastrocnemius, role: primary}
                  |              ^^^^^^^^^^^^^

            """,
            handbook.Text(handbook.Build()));
    }

    [Fact]
    public void A_faulty_entry_is_not_missed_by_those_that_refer_to_it_and_its_own_references_are_still_checked()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/muscles/soleus.md", "layer: deep", "layer: deap");
        handbook.Replace("content/muscles/soleus.md", "[[gastrocnemius]]", "[[gastrocnemus]]");
        Assert.Equal(
            """
            content/muscles/soleus.md:10:8: error HB1016: 'deap' is not allowed here; did you mean 'deep'?
               10 | layer: deap
                  |        ^^^^
              help: one of: superficial, middle, deep
            content/muscles/soleus.md:26:13: error HB2001: unknown entry 'gastrocnemus'; did you mean 'gastrocnemius'?
               26 | Under the [[gastrocnemus]].
                  |             ^^^^^^^^^^^^

            """,
            handbook.Text(handbook.Build()));
    }

    [Fact]
    public void Mistakes_in_many_files_come_in_one_run_by_path_and_place()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/tools/ball.md", "65 mm", "65 miles");
        handbook.Replace("content/safety.yml", "kind: caution", "kind: cautoin");
        handbook.Replace("content/techniques/calf-roll.md", "hold: 15-30 s", "hold: 30-15 s");
        handbook.Replace("content/techniques/calf-roll.md", "evidence: very-low", "evidence: certain");
        handbook.Replace("content/pages/about.md", "## Why", "#### Why");
        Assert.Equal(
            ["content/pages/about.md", "content/safety.yml", "content/techniques/calf-roll.md", "content/techniques/calf-roll.md", "content/tools/ball.md"],
            handbook.Build().Diagnostics.Select(d => System.IO.Path.GetRelativePath(handbook.Path(string.Empty), d.Place.File.Path)));
    }

    [Fact]
    public void Places_hold_with_a_byte_order_mark_and_windows_lines()
    {
        using var handbook = new SampleHandbook();
        var path = "content/tools/ball.md";
        handbook.Write(path, "\uFEFF" + handbook.Read(path).Replace("65 mm", "65 miles", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.StartsWith("content/tools/ball.md:5:11: error HB1017", handbook.Text(handbook.Build()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/pages/technique.html")]
    [InlineData("templates/parts/sheet.html")]
    [InlineData("templates/pages/routine.html")]
    public void A_template_that_loses_the_safety_block_fails_the_build(string template)
    {
        using var handbook = new SampleHandbook();
        handbook.Build();
        var before = handbook.Snapshot();
        var text = handbook.Read(template);
        var without = string.Join('\n', text.Split('\n').Where(l => !Regex.IsMatch(l, "parts/(sheet-)?safety'")));
        Assert.NotEqual(text, without);
        handbook.Write(template, without);

        var result = handbook.Build();

        Assert.Contains("HB5020", handbook.Text(result), StringComparison.Ordinal);
        Assert.Null(result.Published);
        Assert.Equal(before, handbook.Snapshot());
    }
}
