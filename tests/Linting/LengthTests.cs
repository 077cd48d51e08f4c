using static Handbook.Tests.Linting.LintTranscript;

namespace Handbook.Tests.Linting;

/// <summary>Steps and lists.</summary>
public class LengthTests
{
    [Fact]
    public void Seven_steps_are_fine_and_the_eighth_is_reported_where_it_stands()
    {
        Assert.Empty(Of("HB6009", ("techniques/calf-roll.md", "1. Sit on the floor with one leg out.\n", Items(4, "1. "))));
        Assert.Equal(
            "content/techniques/calf-roll.md:49:4 <Rest on a sore spot.> 'Set up' and 'Movement' have 8 steps together; a reader keeps at most 7 in mind",
            Of("HB6009", ("techniques/calf-roll.md", "1. Sit on the floor with one leg out.\n", Items(5, "1. "))));
    }

    [Fact]
    public void Steps_of_other_sections_and_lists_within_a_step_do_not_count_as_steps()
    {
        Assert.Empty(Of("HB6009", ("techniques/calf-roll.md", "Walk for five minutes.", Items(8, "1. "))));
        Assert.Empty(Of("HB6009", ("techniques/calf-roll.md", "2. Rest on a sore spot.", $"2. Rest on a sore spot.\n\n{Items(7, "   1. ")}")));
    }

    [Fact]
    public void Seven_items_are_fine_and_the_eighth_is_reported_where_it_stands()
    {
        Assert.Empty(Of("HB6010", ("pages/about.md", "To be built and broken.", Items(7, "- "))));
        Assert.Equal(
            "content/pages/about.md:17:3 <Item 8.> the list has 9 items; at most 7 are read",
            Of("HB6010", ("pages/about.md", "To be built and broken.", Items(9, "- "))));
    }

    [Fact]
    public void A_list_within_a_list_counts_for_itself_and_steps_have_a_rule_of_their_own()
    {
        Assert.Equal(
            "content/pages/about.md:18:5 <**Item** 8.> the list has 8 items; at most 7 are read",
            Of("HB6010", ("pages/about.md", "To be built and broken.", $"- One\n{Items(8, "  * ").Replace("Item 8", "**Item** 8", StringComparison.Ordinal)}")));
        Assert.Empty(Of("HB6010", ("techniques/calf-roll.md", "1. Sit on the floor with one leg out.\n", Items(8, "1. "))));
    }

    [Fact]
    public void Places_where_no_tool_goes_are_a_list_too() => Assert.Equal(
        "content/techniques/calf-roll.md:10:42 <h> 'no_go_zones' has 8 items; at most 7 are read",
        Of("HB6010", ("techniques/calf-roll.md", "no_go_zones: [The back of the knee, The Achilles tendon]", "no_go_zones: [a a, b b, c c, d, e, f, g, h]")));

    private static string Items(int count, string mark) => string.Concat(Enumerable.Range(1, count).Select(i => $"{mark}Item {i}.\n"));
}
