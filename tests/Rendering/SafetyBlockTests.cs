using Handbook.Model;
using Handbook.Rendering;
using Handbook.Text;

namespace Handbook.Tests.Rendering;

/// <summary>What must be read before the steps.</summary>
public class SafetyBlockTests
{
    [Fact]
    public void Rules_for_all_and_listed_rules_apply_and_what_forbids_comes_first()
    {
        var site = new SampleSite().Build();
        var groups = TechniquePages.Build(SampleSite.Find<Technique>(site, "calf-roll"), new Vantage(site, "techniques/calf-roll.html")).Safety.Groups;

        Assert.Equal(
            [
                "Do not use if you have: a known or suspected blood clot",
                "Ask first if you have: blood thinners",
                "Stop if you notice: sharp or electric pain, numbness or tingling, dizziness",
            ],
            groups.Select(g => $"{g.Heading}: {string.Join(", ", g.Rules.Select(r => r.Text))}"));
        Assert.Equal("../safety.html#rule-clot", groups[0].Rules[0].Href);
    }

    [Fact]
    public void A_page_with_steps_says_which_texts_must_be_read_first()
    {
        Assert.Equal(
            "Only with a clinician's go-ahead. / blood thinners / a known or suspected blood clot / sharp or electric pain / numbness or tingling / dizziness"
                + " / Ask first if you have / Do not use if you have / Stop if you notice",
            BeforeSteps("techniques/deep-press.html"));
    }

    [Fact]
    public void The_sheet_of_a_gated_technique_asks_nothing_first_since_its_gate_asks_for_a_yes_to_all()
    {
        Assert.Equal(
            "Only with a clinician's go-ahead. / a known or suspected blood clot / sharp or electric pain / numbness or tingling / dizziness"
                + " / Do not use if you have / Stop if you notice",
            BeforeSteps("sheets/deep-press.html"));
        Assert.Equal(BeforeSteps("techniques/calf-roll.html"), BeforeSteps("sheets/calf-roll.html"));
    }

    [Fact]
    public void A_routine_has_the_rules_of_all_its_techniques_each_once()
    {
        Assert.Equal(
            "blood thinners / a known or suspected blood clot / sharp or electric pain / numbness or tingling / dizziness / weak balance"
                + " / Ask first if you have / Do not use if you have / Stop if you notice / Take care if you have",
            BeforeSteps("routines/easy-calves.html"));
        Assert.EndsWith(" / Go gently if you have", BeforeSteps("sheets/easy-calves.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_matters_only_where_something_presses_is_not_shown_for_a_movement()
    {
        var sample = new SampleSite().With("safety.yml", "    scope: all\n    text: numbness or tingling", "    scope: releases\n    text: numbness or tingling")
            .With("safety.yml", "    text: dizziness\n", "    text: dizziness\n  - id: fall\n    kind: stop\n    scope: all\n    text: a fall\n");
        Assert.Contains("numbness or tingling", TextsOf(sample.Render("techniques/calf-roll.html"), ShownIn.Block));
        Assert.Contains("Applies to every technique that presses.", sample.Render("safety.html").Text, StringComparison.Ordinal);

        sample.With("techniques/calf-roll.md", "gloss: soleus\n", "gloss: soleus\nkind: movement\n");
        Assert.DoesNotContain("numbness or tingling", TextsOf(sample.Render("techniques/calf-roll.html"), ShownIn.Block));
        Assert.Contains("sharp or electric pain", TextsOf(sample.Render("techniques/calf-roll.html"), ShownIn.Block));
    }

    [Fact]
    public void A_page_without_steps_needs_no_safety_block() =>
        Assert.Equal(StepsAre.Elsewhere, new SampleSite().Render("muscles/soleus.html").Safety.Steps);

    [Fact]
    public void What_may_ease_a_complaint_comes_after_its_red_flags_and_whom_to_call()
    {
        var page = new SampleSite().Render("complaints/tight-calf.html");
        Assert.Equal(StepsAre.BehindLinks, page.Safety.Steps);
        Assert.Equal(["Call your doctor today", "a hot, red and swollen calf"], TextsOf(page, ShownIn.Block));

        var immediate = new SampleSite().With("safety.yml", "care: urgent", "care: immediate");
        Assert.Equal(["Call 112", "a hot, red and swollen calf"], TextsOf(immediate.Render("index.html"), ShownIn.Block));
        Assert.Equal(StepsAre.Elsewhere, new SampleSite().Render("index.html").Safety.Steps);
    }

    [Fact]
    public void Every_page_names_the_emergency_call_and_a_page_with_steps_its_no_go_zones_too()
    {
        Assert.Equal(["Call 112"], Anywhere("muscles/soleus.html"));
        Assert.Equal(["Call 112", "The back of the knee", "The Achilles tendon"], Anywhere("techniques/calf-roll.html"));
        Assert.Equal(
            ["Call 112", "Sudden chest pain", "Call your doctor today", "A hot and swollen calf", "The back of the knee", "The Achilles tendon", "None of the leg is pressed"],
            Anywhere("sheets/easy-calves.html"));
        Assert.Equal(["Call 112"], Anywhere("go/calf-roll/index.html"));
        Assert.Equal(["The back of the knee", "The Achilles tendon", "None of the leg is pressed"], TextsOf(new SampleSite().Render("routines/easy-calves.html"), ShownIn.Follow));
    }

    [Theory]
    [InlineData("muscles/soleus.html", "Draft: not yet reviewed by a clinician", "Call your doctor today / Book a visit")]
    [InlineData("techniques/calf-roll.html", "Draft: not yet reviewed by a clinician / Everyone's condition differs, so adapt these steps to your needs.", "Call your doctor today / Book a visit")]
    [InlineData("sheets/calf-roll.html", "Draft: not yet reviewed by a clinician / Everyone's condition differs, so adapt these steps to your needs.", "")]
    [InlineData("my-sheet.html", "Everyone's condition differs, so adapt these steps to your needs.", "")]
    [InlineData("about.html", "", "Call your doctor today / Book a visit / Draft: not yet reviewed by a clinician")]
    [InlineData("go/calf-roll/index.html", "", "")]
    [InlineData("tools/index.html", "", "Call your doctor today / Book a visit")]
    public void The_status_the_general_note_and_whom_to_call_are_shown_where_the_built_in_templates_show_them(string path, string inMain, string anywhere)
    {
        var page = new SampleSite().Render(path);
        Assert.Equal(inMain, string.Join(" / ", TextsOf(page, ShownIn.Main)));
        Assert.Equal(anywhere, string.Join(" / ", TextsOf(page, ShownIn.Page)));
    }

    [Fact]
    public void The_safety_page_shows_every_rule_and_whom_to_call()
    {
        Assert.Equal(
            [
                "Call your doctor today", "Do not use if you have", "Ask first if you have", "Take care if you have", "Stop if you notice", "a hot, red and swollen calf",
                "a known or suspected blood clot", "blood thinners", "weak balance", "dizziness", "numbness or tingling", "sharp or electric pain",
            ],
            TextsOf(new SampleSite().Render("safety.html"), ShownIn.Main));
    }

    private static string[] Anywhere(string path) => [.. TextsOf(new SampleSite().Render(path), ShownIn.Care, ShownIn.CareOnPaper)];

    private static string BeforeSteps(string path) => string.Join(" / ", TextsOf(new SampleSite().Render(path), ShownIn.Block));

    internal static IEnumerable<string> TextsOf(RenderedPage page, params ShownIn[] places) =>
        page.Safety.Texts.Where(t => places.Contains(t.In)).Select(t => t.Text);
}
