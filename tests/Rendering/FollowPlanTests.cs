using Handbook.Model;
using Handbook.Rendering;

namespace Handbook.Tests.Rendering;

/// <summary>The data of the follow-along timer is the dose, and nothing that a clinician must allow first is offered.</summary>
public class FollowPlanTests
{
    [Fact]
    public void A_technique_is_followed_with_its_own_dose()
    {
        var site = new SampleSite().Build();
        var plan = FollowPlans.Of(SampleSite.Find<Technique>(site, "calf-roll"), new Vantage(site, "techniques/calf-roll.html"))!;
        var item = Assert.Single(plan.Items);

        Assert.Equal("Calf roll: Left side, Right side; 15-30 s; Spot 3-3", Line(item));
        Assert.Equal("3 to 4 out of 10: a firm touch that you can breathe through. Never past 5 out of 10.", item.Pressure + item.Limit);
        Assert.Equal<string>(["Sit on the floor with one leg out.", "Put the ball under the calf."], item.SetUp);
        Assert.Equal<string>(["Roll slowly over the outer calf muscle.", "Rest on a sore spot."], item.Movement);
        Assert.Equal<string>(["The back of the knee", "The Achilles tendon"], item.NoGo);
        Assert.Equal<string>(["Walk for five minutes."], plan.Next);
    }

    [Fact]
    public void A_routine_is_followed_in_its_order_with_its_gentler_holds_and_its_notes()
    {
        var site = new SampleSite().Build();
        var plan = FollowPlans.Of(SampleSite.Find<Routine>(site, "easy-calves"), new Vantage(site, "routines/easy-calves.html"))!;

        Assert.Equal(
            [
                "Calf roll: Left side, Right side; 10-15 s; Spot 3-3, Start softly.",
                "Wall calf stretch: Left side, Right side; 20-30 s; Repeat 2-3",
            ],
            plan.Items.Select(Line));
        Assert.Equal<string>(["Walk a little."], plan.Next);
    }

    [Theory]
    [InlineData("both-at-once", "Calf roll: Both sides; 15-30 s; Spot 3-3")]
    [InlineData("none", "Calf roll: ; 15-30 s; Spot 3-3")]
    public void Sides_are_those_of_the_dose(string sides, string expected)
    {
        var site = new SampleSite().With("techniques/calf-roll.md", "sides: each", $"sides: {sides}").Build();
        var plan = FollowPlans.Of(SampleSite.Find<Technique>(site, "calf-roll"), new Vantage(site, "techniques/calf-roll.html"))!;

        Assert.Equal(expected, Line(plan.Items[0]));
    }

    [Fact]
    public void Every_rule_is_read_before_the_start_or_is_a_stop_sign_in_view()
    {
        var sample = new SampleSite();
        var site = sample.Build();
        var plan = FollowPlans.Of(SampleSite.Find<Routine>(site, "easy-calves"), new Vantage(site, "routines/easy-calves.html"))!;

        Assert.Equal("Stop if you notice: sharp or electric pain, numbness or tingling, dizziness", Line(plan.Stop!));
        Assert.Equal(
            sample.Render("routines/easy-calves.html").Safety.BeforeSteps!.Value.Order(StringComparer.Ordinal),
            plan.Before.Append(plan.Stop!).SelectMany(r => r.Texts).Order(StringComparer.Ordinal));
        Assert.Equal("Call 112", plan.Call);
    }

    [Fact]
    public void A_gated_technique_is_not_offered()
    {
        var sample = new SampleSite();

        Assert.DoesNotContain("data-follow", sample.Render("techniques/deep-press.html").Text, StringComparison.Ordinal);
        Assert.Contains("data-follow", sample.Render("techniques/calf-roll.html").Text, StringComparison.Ordinal);
        Assert.Contains("data-follow", sample.Render("routines/easy-calves.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_retired_is_not_offered_and_no_routine_with_it()
    {
        var sample = new SampleSite().With("techniques/calf-roll.md", "updated:", "status: retired\nupdated:");

        Assert.DoesNotContain("data-follow", sample.Render("techniques/calf-roll.html").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("data-follow", sample.Render("routines/easy-calves.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_button_is_hidden_until_a_script_shows_it_and_carries_the_plan_as_json()
    {
        var html = new SampleSite().Render("techniques/wall-stretch.html").Text;

        Assert.Contains("<button type=\"button\" class=\"button\" data-follow=\"{&quot;title&quot;:&quot;Wall calf stretch&quot;,", html, StringComparison.Ordinal);
        Assert.Contains("&quot;seconds&quot;:{&quot;min&quot;:20,&quot;max&quot;:30},&quot;count&quot;:{&quot;min&quot;:2,&quot;max&quot;:3}", html, StringComparison.Ordinal);
        Assert.Contains("\" hidden>Follow along</button>", html, StringComparison.Ordinal);
    }

    private static string Line(FollowRules rules) => $"{rules.Heading}: {string.Join(", ", rules.Texts)}";

    private static string Line(FollowItem item) =>
        $"{item.Title}: {string.Join(", ", item.Sides)}; {item.Seconds.Min}-{item.Seconds.Max} s; {item.Noun} {item.Count.Min}-{item.Count.Max}"
        + (item.Note is { } note ? $", {note}" : string.Empty);
}
