using Handbook.Model;
using Handbook.Tests.Rendering;

namespace Handbook.Tests.Model;

/// <summary>The day that a build counts as made on.</summary>
public class BuildDayTests
{
    [Fact]
    public void It_is_the_newest_date_on_which_anything_was_changed() =>
        Assert.Equal(new DateOnly(2026, 3, 3), DayOf(new SampleSite()));

    [Fact]
    public void A_review_counts_as_well()
    {
        var sample = new SampleSite().With(
            "techniques/wall-stretch.md",
            "\nupdated:",
            "\nreviewed: {by: \"A. Person, PT\", on: 2026-05-06, due: 2027-05-06}\nupdated:");

        Assert.Equal(new DateOnly(2026, 5, 6), DayOf(sample));
    }

    [Fact]
    public void A_day_that_was_chosen_counts_in_its_place()
    {
        var day = BuildDay.Of(new SampleSite().Build().Catalog, new DateOnly(2030, 1, 2));
        Assert.Equal(new BuildDay(new DateOnly(2030, 1, 2), IsChosen: true), day);
    }

    private static DateOnly DayOf(SampleSite sample) => BuildDay.Of(sample.Build().Catalog, chosen: null).Date;
}
