using Handbook.Model;
using Handbook.Rendering;
using Handbook.Rendering.Views;

namespace Handbook.Tests.Rendering;

/// <summary>The numbers of the follow-along timer are the dose, and nothing that a clinician must allow first is offered.</summary>
public class FollowViewTests
{
    [Fact]
    public void A_technique_is_followed_with_its_own_dose()
    {
        var site = new SampleSite().Build();
        var view = FollowViews.Of(SampleSite.Find<Technique>(site, "calf-roll"))!;

        Assert.Equal("Calf roll: Left side,Right side; 15-30 s; Spot 3-3", Line(view));
        Assert.Equal("3 to 4 out of 10: a firm touch that you can breathe through. Never past 5 out of 10.", view.Pressure);
        Assert.Equal(
            [
                "Set up: Sit on the floor with one leg out. Put the ball under the calf.",
                "Movement: Roll slowly over the outer calf muscle. Rest on a sore spot.",
                "Keep off: The back of the knee The Achilles tendon",
            ],
            view.Lists.Select(l => $"{l.Heading}: {string.Join(' ', l.Texts)}"));
    }

    [Fact]
    public void A_routine_is_followed_in_its_order_with_its_gentler_holds_and_its_notes() =>
        Assert.Equal(
            [
                "Calf roll: Left side,Right side; 10-15 s; Spot 3-3, Start softly.",
                "Wall calf stretch: Left side,Right side; 20-30 s; Repeat 2-3",
            ],
            Items(new SampleSite(), "easy-calves").Select(Line));

    [Fact]
    public void A_routine_in_a_routine_is_followed_technique_by_technique() =>
        Assert.Equal(
            [
                "Calf roll: Left side,Right side; 10-15 s; Spot 3-3, Start softly.",
                "Wall calf stretch: Left side,Right side; 20-30 s; Repeat 2-3",
            ],
            Items(new SampleSite().With("routines/evening.md", Evening), "evening").Select(Line));

    [Theory]
    [InlineData("both-at-once", "Calf roll: Both sides; 15-30 s; Spot 3-3")]
    [InlineData("none", "Calf roll: ; 15-30 s; Spot 3-3")]
    public void Sides_are_those_of_the_dose(string sides, string expected)
    {
        var site = new SampleSite().With("techniques/calf-roll.md", "sides: each", $"sides: {sides}").Build();

        Assert.Equal(expected, Line(FollowViews.Of(SampleSite.Find<Technique>(site, "calf-roll"))!));
    }

    [Fact]
    public void A_gated_technique_is_not_offered()
    {
        var sample = new SampleSite();

        Assert.DoesNotMatch("data-follow|data-hold", sample.Render("techniques/deep-press.html").Text);
        Assert.Matches("data-follow(.|\n)*data-hold", sample.Render("techniques/calf-roll.html").Text);
        Assert.Matches("data-follow(.|\n)*data-hold", sample.Render("routines/easy-calves.html").Text);
    }

    [Fact]
    public void What_is_retired_is_not_offered_and_no_routine_with_it()
    {
        var sample = new SampleSite().With("techniques/calf-roll.md", "updated:", "status: retired\nupdated:");

        Assert.DoesNotMatch("data-follow|data-hold", sample.Render("techniques/calf-roll.html").Text);
        Assert.DoesNotMatch("data-follow|data-hold", sample.Render("routines/easy-calves.html").Text);
    }

    [Fact]
    public void The_button_is_hidden_until_a_script_shows_it_and_the_steps_carry_the_numbers()
    {
        var html = new SampleSite().Render("techniques/wall-stretch.html").Text;

        Assert.Contains("<button type=\"button\" class=\"button\" data-follow hidden>Follow along</button>", html, StringComparison.Ordinal);
        Assert.Contains(
            "<div class=\"steps\" data-steps data-hold=\"20-30\" data-count=\"2-3\" data-noun=\"Repeat\" data-sides=\"Left side,Right side\" data-pressure=\"",
            html,
            StringComparison.Ordinal);
    }

    // The script takes the rules, the call and the steps from the page itself.
    [Theory]
    [InlineData("techniques/calf-roll.html")]
    [InlineData("routines/easy-calves.html")]
    public void The_page_shows_all_that_the_script_reads_from_it(string path)
    {
        var html = new SampleSite().Render(path).Text;

        Assert.Matches("<section class=\"safety\"[^>]* data-safety>(.|\n)*<div class=\"rules never\">\n<h3>(.|\n)*<div class=\"rules stop\">\n<h3>(.|\n)*data-hold=", html);
        Assert.Matches("<aside class=\"emergency\"[^>]*>\n<p><strong>.*</strong> Call Call 112\\. ", html);
        Assert.Matches("<section class=\"prose[^>]*>\n<h2 id=\"(next|afterwards)\">", html);
    }

    private const string Evening = """
        ---
        title: Evening
        summary: Before bed.
        goal: Calm down.
        updated: 2026-01-05
        complaints: [tight-calf]
        items:
          - {routine: easy-calves}
        days: 3 days/week
        ---

        ## Before you start

        Breathe.

        ## Afterwards

        Sleep.
        """;

    private static IEnumerable<FollowView> Items(SampleSite sample, string slug)
    {
        var site = sample.Build();
        return RoutinePages.Build(SampleSite.Find<Routine>(site, slug), new Vantage(site, $"routines/{slug}.html")).Items.SelectMany(i => i.Follow);
    }

    private static string Line(FollowView view) =>
        $"{view.Title}: {view.Sides}; {view.Hold} s; {view.Noun} {view.Count}" + (view.Note is { } note ? $", {note}" : string.Empty);
}
