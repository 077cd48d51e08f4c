using Handbook.Model;
using Handbook.Rendering;

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
            "Only with a clinician's go-ahead. / blood thinners / a known or suspected blood clot / sharp or electric pain / numbness or tingling / dizziness",
            SafetyTexts("techniques/deep-press.html"));
    }

    [Fact]
    public void The_sheet_of_a_gated_technique_asks_nothing_first_since_its_gate_asks_for_a_yes_to_all()
    {
        Assert.Equal(
            "Only with a clinician's go-ahead. / a known or suspected blood clot / sharp or electric pain / numbness or tingling / dizziness",
            SafetyTexts("sheets/deep-press.html"));
        Assert.Equal(SafetyTexts("techniques/calf-roll.html"), SafetyTexts("sheets/calf-roll.html"));
    }

    [Fact]
    public void A_routine_has_the_rules_of_all_its_techniques_each_once()
    {
        Assert.Equal(
            "blood thinners / a known or suspected blood clot / sharp or electric pain / numbness or tingling / dizziness / weak balance",
            SafetyTexts("routines/easy-calves.html"));
        Assert.Equal(SafetyTexts("routines/easy-calves.html"), SafetyTexts("sheets/easy-calves.html"));
    }

    [Fact]
    public void What_matters_only_where_something_presses_is_not_shown_for_a_movement()
    {
        var sample = new SampleSite().With("safety.yml", "    scope: all\n    text: numbness or tingling", "    scope: releases\n    text: numbness or tingling")
            .With("safety.yml", "    text: dizziness\n", "    text: dizziness\n  - id: fall\n    kind: stop\n    scope: all\n    text: a fall\n");
        Assert.Contains("numbness or tingling", sample.Render("techniques/calf-roll.html").Safety.BeforeSteps!);
        Assert.Contains("Applies to every technique that presses.", sample.Render("safety.html").Text, StringComparison.Ordinal);

        sample.With("techniques/calf-roll.md", "gloss: soleus\n", "gloss: soleus\nkind: movement\n");
        Assert.DoesNotContain("numbness or tingling", sample.Render("techniques/calf-roll.html").Safety.BeforeSteps!);
        Assert.Contains("sharp or electric pain", sample.Render("techniques/calf-roll.html").Safety.BeforeSteps!);
    }

    [Fact]
    public void A_page_without_steps_needs_no_safety_block() =>
        Assert.Null(new SampleSite().Render("muscles/soleus.html").Safety.BeforeSteps);

    [Fact]
    public void Every_page_names_the_emergency_call_and_a_page_with_steps_its_no_go_zones_too()
    {
        Assert.Equal(["Call 112"], Anywhere("muscles/soleus.html"));
        Assert.Equal(["Call 112", "The back of the knee", "The Achilles tendon"], Anywhere("techniques/calf-roll.html"));
        Assert.Equal(
            ["Call 112", "Call your doctor today", "The back of the knee", "The Achilles tendon", "None of the leg is pressed"],
            Anywhere("sheets/easy-calves.html"));
    }

    private static string[] Anywhere(string path) => [.. new SampleSite().Render(path).Safety.Anywhere];

    private static string SafetyTexts(string path) => string.Join(" / ", new SampleSite().Render(path).Safety.BeforeSteps!.Value);
}
