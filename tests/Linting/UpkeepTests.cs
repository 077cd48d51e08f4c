using static Handbook.Tests.Linting.LintTranscript;

namespace Handbook.Tests.Linting;

/// <summary>Reviews, promotion, and what is left without use.</summary>
public class UpkeepTests
{
    [Theory]
    [InlineData("on: 2024-03-03, due: 2026-03-03", "")]
    [InlineData("on: 2024-03-02, due: 2027-01-01", ":52 <2024-03-02> the review of 2024-03-02 is older than 24 months: the newest date of the content is 2026-03-03")]
    [InlineData("on: 2024-03-02, due: 2026-03-02", ":69 <2026-03-02> the next review was due on 2026-03-02: the newest date of the content is 2026-03-03")]
    public void A_review_is_held_against_the_newest_date_of_the_content(string review, string found) => Assert.Equal(
        found.Length == 0 ? string.Empty : "content/muscles/soleus.md:8" + found, Of("HB6018", ("muscles/soleus.md", "updated: 2026-02-01", Reviewed(review))));

    [Fact]
    public void A_day_that_was_chosen_counts_in_place_of_the_newest_date()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/muscles/soleus.md", "updated: 2026-02-01", Reviewed("on: 2024-03-02, due: 2027-01-01"));
        string Found(DateOnly day) => handbook.Text(handbook.Build(checkOnly: true, date: day));
        Assert.Empty(Found(new DateOnly(2026, 3, 2)));
        Assert.Contains("HB6018: the review of 2024-03-02 is older than 24 months: the day of this run is 2026-03-04", Found(new DateOnly(2026, 3, 4)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_date_may_be_a_review_and_retired_articles_are_left_alone()
    {
        (string, string, string) old = ("muscles/soleus.md", "updated: 2026-02-01", Reviewed("on: 2024-03-03, due: 2027-01-01"));
        (string, string, string) newer = ("muscles/gastrocnemius.md", "updated: 2026-02-02", Reviewed("on: 2026-03-04, due: 2027-01-01"));
        Assert.Empty(Of("HB6018", old));
        Assert.NotEmpty(Of("HB6018", old, newer));
        Assert.Empty(Of("HB6018", newer, (old.Item1, old.Item2, old.Item3.Replace("reviewed\n", "retired\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_source_that_somebody_earns_by_may_be_named_on_the_page_of_sources_only()
    {
        (string, string, string) earns = ("sources.yml", "    strength: B", "    strength: B\n    commercial_interest: Sold.");
        Assert.Equal(
            """
            content/complaints/tight-calf.md:23:9 <sources/atlas> somebody earns by the source 'atlas', so that it may be named on the page 'sources' only
            content/glossary.yml:6:11 <sources/atlas> somebody earns by the source 'atlas', so that it may be named on the page 'sources' only
            content/muscles/soleus.md:8:11 <atlas> somebody earns by the source 'atlas', so that it may be named on the page 'sources' only
            content/safety.yml:7:24 <atlas> somebody earns by the source 'atlas', so that it may be named on the page 'sources' only
            """,
            Of(
                "HB6019",
                earns,
                ("complaints/tight-calf.md", "Moving.", "See a [[sources/atlas|book]]."),
                ("glossary.yml", "muscles/soleus", "sources/atlas"),
                ("safety.yml", "sources: [leaflet]", "sources: [leaflet, atlas]"),
                ("pages/sources.md", "updated: 2026-01-06", "updated: 2026-01-06\nsources: [atlas]"),
                ("pages/sources.md", "The sources page.", "The [[sources/atlas]].")));
    }

    [Fact]
    public void A_term_is_used_by_its_word_a_link_a_landmark_or_another_term()
    {
        const string unused = "content/glossary.yml:8:11 <Supine> no page uses the term 'Supine'";
        Assert.Equal(unused, Of("HB6015"));
        Assert.Empty(Of("HB6015", ("tools/wall.md", "A wall.", "A wall to lie *supine* at.")));
        Assert.Empty(Of("HB6015", ("tools/wall.md", "A wall.", "A [[glossary/supine-lying|wall]].")));
        Assert.Empty(Of("HB6015", ("glossary.yml", "[muscles/soleus]", "[glossary/supine-lying]")));
        Assert.Empty(Of("HB6015", ("safety.yml", "text: dizziness", "text: dizziness when supine")));
        Assert.Equal(unused, Of("HB6015", ("tools/wall.md", "A wall.", "A wall for supineness.")));
        Assert.Empty(WithMap("landmarks:\n  - {term: supine-lying, close_up: buttock, at: [20, 170]}\n"));
        Assert.Equal(unused, WithMap(string.Empty));
    }

    [Fact]
    public void A_muscle_counts_with_its_group_and_its_parts()
    {
        (string, string, string) alone = ("muscles/gastrocnemius.md", "part_of: triceps-surae\n", string.Empty);
        Assert.Empty(Of("HB6021"));
        Assert.Equal("content/muscles/triceps-surae.md:2:8 <Triceps surae> no technique targets or avoids 'Triceps surae'", Of("HB6021", alone));
        Assert.Empty(Of("HB6021", alone, ("muscles/triceps-surae.md", "region: thigh", "part_of: soleus\nregion: thigh")));
        Assert.Empty(Of("HB6021", alone, ("techniques/deep-press.md", "muscle: gastrocnemius", "muscle: triceps-surae")));
    }

    [Fact]
    public void A_complaint_has_two_things_to_do_that_are_neither_gated_nor_retired()
    {
        (string, string, string) retired = ("routines/easy-calves.md", "updated:", "status: retired\nupdated:");
        Assert.Empty(Of("HB6022", retired));
        Assert.Equal(
            "content/complaints/tight-calf.md:2:8 <Tight calf> only 1 technique or routine without a gate is meant for 'Tight calf'; at least 2 should be",
            Of("HB6022", retired, ("techniques/wall-stretch.md", "updated:", "status: retired\nupdated:")));
    }

    [Fact]
    public void A_tool_is_used_by_a_technique_or_stands_in_for_another()
    {
        Assert.Empty(Of("HB6023"));
        Assert.Equal("content/tools/wall.md:2:8 <Wall> no technique uses 'Wall', and it stands in for no other tool", Of("HB6023", Without("[wall]", "[ball]")));
        Assert.Empty(Of("HB6023", Without("[wall]", "[ball]\nsofter_tool: wall")));
        Assert.Empty(Of("HB6023", Without("[wall]", "[ball]"), ("tools/towel.md", "hardness: soft", "substitutes: [wall]\nhardness: soft")));
        Assert.NotEmpty(Of("HB6023", Without("[wall]", "[ball]"), ("tools/wall.md", "updated:", "substitutes: [towel]\nupdated:")));
    }

    [Theory]
    [InlineData("tools/ball.md", "hardness: soft", "hardness: sofft")]
    [InlineData("techniques/calf-roll.md", "tools: [ball]", "tools: [bal]")]
    [InlineData("techniques/calf-roll.md", "Use a [[towel]]", "Use a [[towle]]")]
    public void While_anything_is_faulty_nothing_is_called_unused(string file, string old, string replacement)
    {
        Assert.NotEmpty(Of("HB6015", Without("[wall]", "[ball]")));
        Assert.Empty(Of("HB6015", (file, old, replacement)));
        Assert.Empty(Of("HB6023", Without("[wall]", "[ball]"), (file, old, replacement)));
    }

    private static (string File, string Old, string New) Without(string old, string replacement) => ("techniques/wall-stretch.md", $"tools: {old}", $"tools: {replacement}");

    private static string Reviewed(string dates) => $"status: reviewed\nreviewed: {{by: A. Sample (physical therapist), {dates}}}\nupdated: 2026-02-01";

    private static string WithMap(string lists)
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/handbook.yml", "HB6015: off, ", string.Empty);
        handbook.Write("content/body-map.yml", "regions:\n  - {muscle: soleus, view: back, shape: [[8, 300], [30, 300], [20, 350]]}\n" + lists);
        return Of("HB6015", handbook);
    }
}
