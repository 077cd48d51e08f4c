using Handbook.Model;
using Handbook.Model.Quantities;
using Handbook.Rendering;

namespace Handbook.Tests.Rendering;

/// <summary>The time of a routine is computed from the doses of what it contains.</summary>
public class RoutineTotalTests
{
    [Fact]
    public void Both_sides_of_every_item_are_counted_with_the_gentler_hold_of_the_routine()
    {
        // Calf roll, held 10-15 s in this routine, 3 spots, two sides: 60-90 s. Stretch, 20-30 s, 2-3 times, two sides: 80-180 s.
        Assert.Equal(new Duration(140, 270), TotalOf(new SampleSite()));
    }

    [Fact]
    public void A_technique_without_sides_is_counted_once()
    {
        var sample = new SampleSite().With("techniques/wall-stretch.md", "sides: each", "sides: both-at-once");

        Assert.Equal(new Duration(100, 180), TotalOf(sample));
    }

    [Fact]
    public void Routines_inside_a_routine_are_counted()
    {
        var sample = new SampleSite();
        sample.With("routines/evening.md", Evening);

        Assert.Equal(new Duration(280, 540), TotalOf(sample, "evening"));
    }

    [Fact]
    public void A_routine_shows_its_total_and_the_dose_of_each_item_in_words()
    {
        var site = new SampleSite().Build();
        var view = RoutinePages.Build(SampleSite.Find<Routine>(site, "easy-calves"), new Vantage(site, "routines/easy-calves.html"));

        Assert.Equal("About 3 to 5 minutes, 3 to 5 days a week", view.Facts.Single(f => f.Name == "Time in all").Values.Single().Text);
        Assert.Equal(
            [
                "10 to 15 seconds on each of 3 spots, left and right, one after the other",
                "20 to 30 seconds, 2 to 3 times, left and right, one after the other",
            ],
            view.Items.Select(i => i.Dose));
    }

    private const string Evening =
        """
        ---
        title: Evening
        summary: Twice the same.
        goal: Ease tight calves twice.
        updated: 2026-01-05
        complaints: [tight-calf]
        items:
          - {routine: easy-calves}
          - {routine: easy-calves}
        days: 3 days/week
        ---

        ## Before you start

        Read.

        ## Afterwards

        Walk.
        """;

    private static Duration TotalOf(SampleSite sample, string slug = "easy-calves")
    {
        var site = sample.Build();
        return RoutineContents.TotalOf(SampleSite.Find<Routine>(site, slug), new Vantage(site, $"routines/{slug}.html"));
    }
}
