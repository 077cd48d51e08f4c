namespace Handbook.Tests.Scripts;

/// <summary>What the follow-along timer counts, from the data in the page.</summary>
public class FollowScriptTests
{
    private const string Items =
        """
        const roll = { sides: ['Left side', 'Right side'], seconds: { min: 15, max: 30 }, count: { min: 2, max: 3 } };
        const bend = { sides: [''], seconds: { min: 20, max: 20 }, count: { min: 1, max: 1 } };
        const { stagesOf, startOf, changed, leftAt, stopped, going } = handbookFollow;
        const line = ({ kind, side, n, of, seconds }) => [kind, side, n && `${n} of ${of}`, seconds && `${seconds} s`].filter(Boolean).join(', ');
        """;

    private static readonly HandbookScript Follow = HandbookScript.Named("30-follow.js").With(Items);

    [Fact]
    public void Each_technique_is_set_up_then_held_spot_by_spot_and_side_by_side()
    {
        Assert.Equal(
            """
            set-up
            ready, Left side, 5 s
            hold, Left side, 1 of 2, 15 s
            between, Left side, 5 s
            hold, Left side, 2 of 2, 15 s
            change, Right side, 15 s
            hold, Right side, 1 of 2, 15 s
            between, Right side, 5 s
            hold, Right side, 2 of 2, 15 s
            set-up
            ready, 5 s
            hold, 1 of 1, 20 s
            done
            """.ReplaceLineEndings("\n"),
            Follow.Text("stagesOf([roll, bend], [roll, bend].map(startOf)).map(line).join('\\n')"));
    }

    [Fact]
    public void It_begins_at_the_gentle_end_of_the_dose() =>
        Assert.Equal("""{"seconds":15,"count":2}""", Follow.Json("startOf(roll)"));

    [Theory]
    [InlineData("changed(roll, { seconds: 15, count: 2 }, 'seconds', 5)", """{"seconds":20,"count":2}""")]
    [InlineData("changed(roll, { seconds: 15, count: 2 }, 'seconds', -5)", """{"seconds":15,"count":2}""")]
    [InlineData("changed(roll, { seconds: 28, count: 2 }, 'seconds', 5)", """{"seconds":30,"count":2}""")]
    [InlineData("changed(roll, { seconds: 15, count: 2 }, 'count', 5)", """{"seconds":15,"count":3}""")]
    [InlineData("changed(roll, { seconds: 15, count: 2 }, 'count', -5)", """{"seconds":15,"count":1}""")]
    public void No_choice_goes_beyond_the_dose(string change, string expected) =>
        Assert.Equal(expected, Follow.Json(change));

    [Fact]
    public void A_clock_counts_the_time_it_runs_and_not_the_time_it_stands()
    {
        Assert.Equal("9000", Follow.Text("leftAt({ left: 15000, since: 1000 }, 7000)"));
        Assert.Equal("9000", Follow.Text("leftAt(stopped({ left: 15000, since: 1000 }, 7000), 500000)"));
        Assert.Equal("8000", Follow.Text("leftAt(going(stopped({ left: 15000, since: 1000 }, 7000), 500000), 501000)"));
    }

    [Fact]
    public void A_clock_that_slept_too_long_has_nothing_left_and_never_less() =>
        Assert.Equal("0", Follow.Text("leftAt({ left: 15000, since: 0 }, 9e9)"));
}
