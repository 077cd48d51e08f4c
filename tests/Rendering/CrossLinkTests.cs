using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering;
using Handbook.Rendering.Views;

namespace Handbook.Tests.Rendering;

/// <summary>What a reader is led to from a technique, though nobody wrote it there.</summary>
public class CrossLinkTests
{
    private const string Evening = """
        ---
        title: Evening
        summary: Before bed.
        goal: Calm down.
        updated: 2026-01-05
        complaints: [tight-calf]
        items:
          - {technique: wall-stretch}
          - {routine: easy-calves}
          - {technique: foot-roll}
        days: 3 days/week
        ---

        ## Before you start

        Breathe.

        ## Afterwards

        Sleep.
        """;

    [Fact]
    public void Other_techniques_for_the_same_muscle_come_before_those_for_the_same_complaint_and_none_comes_twice()
    {
        var view = Technique(WithFootRoll(), "calf-roll");

        Assert.Equal("Wall calf stretch wall-stretch.html gastrocnemius; Deep calf press deep-press.html Only with a clinician's go-ahead", Text(view.SameMuscle));
        Assert.Equal("Foot roll foot-roll.html plantaris", Text(view.SameComplaint));
    }

    [Fact]
    public void What_is_retired_is_not_offered_and_what_is_offered_is_not_listed_again_as_a_mention()
    {
        var sample = WithFootRoll().With("techniques/foot-roll.md", "gloss: plantaris", "gloss: plantaris\nstatus: retired");

        Assert.Empty(Technique(sample, "calf-roll").SameComplaint);
        Assert.DoesNotContain(Technique(sample, "calf-roll").MentionedIn, m => m.Href == "wall-stretch.html");
    }

    [Fact]
    public void A_muscle_that_only_lies_over_the_aim_makes_no_two_techniques_alike()
    {
        // The calf roll presses through the outer calf muscle, which the stretch has as its aim.
        var sample = new SampleSite().With("techniques/wall-stretch.md", "  - {muscle: soleus, role: secondary}\n", string.Empty);

        Assert.Equal("Calf roll calf-roll.html soleus; Deep calf press deep-press.html Only with a clinician's go-ahead", Text(Technique(sample, "wall-stretch").SameComplaint));
        Assert.Empty(Technique(sample, "wall-stretch").SameMuscle);
    }

    [Theory]
    [InlineData("calf-roll", "Easy calves: - | Wall calf stretch; Evening: Wall calf stretch | Foot roll")]
    [InlineData("wall-stretch", "Easy calves: Calf roll | -; Evening: - | Calf roll")]
    [InlineData("foot-roll", "Evening: Calf roll | -")]
    [InlineData("deep-press", "")]
    public void A_technique_knows_what_comes_before_and_after_it_in_each_routine_those_within_others_too(string slug, string expected)
    {
        var places = Technique(WithFootRoll().With("routines/evening.md", Evening), slug).Routines;

        Assert.Equal(expected, string.Join("; ", places.Select(p => $"{p.Title}: {p.Previous?.Title ?? "-"} | {p.Next?.Title ?? "-"}")));
    }

    [Fact]
    public void The_way_through_a_routine_is_shown_as_links()
    {
        var html = new SampleSite().Render("techniques/calf-roll.html").Text;

        Assert.Contains(
            """
            <nav aria-label="Easy calves">
            <p class="routine"><a href="../routines/easy-calves.html">Easy calves</a></p>
            <ul>
            <li class="previous">It comes first.</li>
            <li class="next">After it: <a rel="next" href="wall-stretch.html">Wall calf stretch</a></li>
            </ul>
            </nav>
            """,
            html,
            StringComparison.Ordinal);
    }

    // A third technique for the same complaint, with no muscle in common.
    private static SampleSite WithFootRoll()
    {
        var sample = new SampleSite();
        var text = File.ReadAllText(Repository.Path("tests/Sample/content/techniques/calf-roll.md"))
            .Replace("title: Calf roll\ngloss: soleus", "title: Foot roll\ngloss: plantaris", StringComparison.Ordinal)
            .Replace("aliases: [ball roll]\n", string.Empty, StringComparison.Ordinal)
            .Replace("muscle: soleus,", "muscle: triceps-surae,", StringComparison.Ordinal);
        return sample.With("techniques/foot-roll.md", text);
    }

    private static TechniqueView Technique(SampleSite sample, string slug)
    {
        var site = sample.Build();
        return TechniquePages.Build(SampleSite.Find<Technique>(site, slug), new Vantage(site, $"techniques/{slug}.html"));
    }

    private static string Text(ImmutableArray<LinkItem> items) => string.Join("; ", items.Select(i => $"{i.Title} {i.Href} {i.Note}"));
}
