using static Handbook.Tests.Linting.LintTranscript;

namespace Handbook.Tests.Linting;

public class SentenceLengthTests
{
    [Theory]
    [InlineData("techniques/calf-roll.md", "In the middle of the calf.", 20)]
    [InlineData("complaints/tight-calf.md", "Moving.", 20)]
    [InlineData("routines/easy-calves.md", "Walk a little.", 20)]
    [InlineData("tools/ball.md", "A felt ball.", 25)]
    [InlineData("pages/about.md", "To be built and broken.", 25)]
    [InlineData("muscles/soleus.md", "It points the foot down.", 30)]
    public void Each_kind_has_its_limit(string file, string old, int most)
    {
        Assert.Empty(Of("HB6011", (file, old, Words(most))));
        Assert.EndsWith($"> the sentence has {most + 1} words; here it may have at most {most}", Of("HB6011", (file, old, Words(most + 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_reaches_from_the_first_to_the_last_letter_with_the_markup_between() => Assert.Equal(
        $"content/complaints/tight-calf.md:23:10 <One* {Words(10).TrimEnd('.')} [[SO|the calf]], {Words(9)}> the sentence has 22 words; here it may have at most 20",
        Of("HB6011", ("complaints/tight-calf.md", "Moving.", $"Moving. *One* {Words(10).TrimEnd('.')} [[SO|the calf]], {Words(9)} More.")));

    [Fact]
    public void A_reference_counts_by_the_words_that_it_shows_and_a_source_as_one()
    {
        Assert.Equal(
            $"content/complaints/tight-calf.md:23:3 <wall-stretch]] {Words(18)}> the sentence has 21 words; here it may have at most 20",
            Of("HB6011", ("complaints/tight-calf.md", "Moving.", $"[[wall-stretch]] {Words(18)}")));
        Assert.Empty(Of("HB6011", ("complaints/tight-calf.md", "Moving.", $"[[atlas]] {Words(19)}")));
    }

    [Fact]
    public void An_item_a_heading_and_a_cell_end_a_sentence() => Assert.Empty(Of(
        "HB6011",
        ("pages/about.md", "## Why", $"## {Words(20).TrimEnd('.')}\n\n- {Words(20).TrimEnd('.')}\n- {Words(20).TrimEnd('.')}"),
        ("pages/about.md", "| Built | always |", $"| {Words(20).TrimEnd('.')} | {Words(20).TrimEnd('.')} |")));

    [Fact]
    public void Texts_of_data_are_read_where_they_stand_also_in_quotes_and_over_several_lines() => Assert.Equal(
        $"""
        content/safety.yml:6:20 <{Words(31)}> the sentence has 31 words; here it may have at most 30
        content/techniques/calf-roll.md:10:11 <{Words(11).TrimEnd('.')}
            {Words(11)}> the sentence has 22 words; here it may have at most 20
        content/techniques/deep-press.md:16:13 <It''s {Words(20)}> the sentence has 21 words; here it may have at most 20
        """,
        Of(
            "HB6011",
            ("safety.yml", "Pressure could move a clot.", $"Heavy. {Words(31)}"),
            ("techniques/calf-roll.md", "contact_area: The soft middle of the calf", $"contact_area: >\n    Soft. {Words(11).TrimEnd('.')}\n    {Words(11)}"),
            ("techniques/deep-press.md", "gate: Only with a clinician's go-ahead.", $"gate: 'Ask. It''s {Words(20)}'")));

    private static string Words(int count) => "S" + string.Join(' ', Enumerable.Repeat("so", count))[1..] + ".";
}
