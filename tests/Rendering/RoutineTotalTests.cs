using Handbook.Model;
using Handbook.Model.Quantities;
using Handbook.Rendering;

namespace Handbook.Tests.Rendering;

/// <summary>The time of a routine is computed from the doses of what it contains.</summary>
public class RoutineTotalTests
{
    [Fact]
    public void Both_sides_of_every_item_are_counted()
    {
        var sample = new SampleSite();
        var routine = Samples.Routine(sample, "relief", Samples.Item(EntryKind.Technique, "press"), Samples.Item(EntryKind.Technique, "rest"));
        var site = sample.With(
            Samples.Technique(sample, "press"),
            Samples.Technique(sample, "rest") with { Dose = Samples.Dose() with { Sides = Sides.None } },
            routine).Build();

        // 15-30 s x 3 spots: 45-90 s; twice that for both sides, and once more for the one without sides.
        Assert.Equal(new Duration(135, 270), RoutineContents.TotalOf(routine, new Vantage(site, "routines/relief.html")));
    }

    [Fact]
    public void A_gentler_hold_of_the_routine_replaces_that_of_the_technique()
    {
        var sample = new SampleSite();
        var routine = Samples.Routine(sample, "relief", Samples.Item("press", new Duration(10, 15)));
        var site = sample.With(Samples.Technique(sample, "press"), routine).Build();
        var from = new Vantage(site, "routines/relief.html");

        Assert.Equal(new Duration(60, 90), RoutineContents.TotalOf(routine, from));
        Assert.Equal(
            "10 to 15 seconds on each of 3 spots, left and right, one after the other",
            RoutinePages.Build(routine, from).Items.Single().Dose,
            ignoreCase: true);
    }

    [Fact]
    public void Routines_inside_a_routine_are_counted_and_a_circle_ends()
    {
        var sample = new SampleSite();
        var inner = Samples.Routine(
            sample, "inner", Samples.Item(EntryKind.Technique, "press"), Samples.Item(EntryKind.Routine, "outer"));
        var outer = Samples.Routine(sample, "outer", Samples.Item(EntryKind.Routine, "inner"), Samples.Item(EntryKind.Technique, "press"));
        var site = sample.With(Samples.Technique(sample, "press"), inner, outer).Build();

        Assert.Equal(new Duration(180, 360), RoutineContents.TotalOf(outer, new Vantage(site, "routines/outer.html")));
    }
}
