using Handbook.Rendering;

namespace Handbook.Tests.Rendering;

/// <summary>The day that a build counts as made on.</summary>
public class FreshnessTests
{
    [Fact]
    public void It_is_the_newest_date_on_which_anything_was_changed() =>
        Assert.Equal(new DateOnly(2026, 3, 3), Freshness.NewestDateIn(new SampleSite().Build().Catalog));

    [Fact]
    public void A_review_counts_as_well()
    {
        var sample = new SampleSite().With(
            "techniques/wall-stretch.md",
            "\nupdated:",
            "\nreviewed: {by: \"A. Person, PT\", on: 2026-05-06, due: 2027-05-06}\nupdated:");

        Assert.Equal(new DateOnly(2026, 5, 6), Freshness.NewestDateIn(sample.Build().Catalog));
    }
}
