using Handbook.Model.Quantities;

namespace Handbook.Tests.Model;

public class QuantityTests
{
    [Theory]
    [InlineData("15-30 s", "15 to 30 seconds")]
    [InlineData("1-2 min", "1 to 2 minutes")]
    [InlineData("60 s", "1 minute")]
    [InlineData("90 s", "90 seconds")]
    [InlineData("60-90 s", "60 to 90 seconds")]
    [InlineData("2 weeks", "2 weeks")]
    [InlineData("7 days", "1 week")]
    [InlineData("3 days", "3 days")]
    [InlineData("15\u201330s", "15 to 30 seconds")]
    [InlineData(" 15 - 30  s ", "15 to 30 seconds")]
    public void A_time_is_shown_in_the_largest_unit_that_keeps_it_whole(string written, string shown) =>
        Assert.Equal(shown, (Duration.TryParseShort(written, out _) ?? Duration.TryParseLong(written, out _)).ToString());

    [Theory]
    [InlineData("30-15 s", "its range runs backwards")]
    [InlineData("30", "its unit is missing (s, min)")]
    [InlineData("30 sec", "'sec' is not one of its units (s, min)")]
    [InlineData("0 s", "it must be more than nothing")]
    [InlineData("1.5 min", "it must be a whole number or a range such as 2-3, followed by its unit")]
    [InlineData("some s", "it must be a whole number or a range such as 2-3, followed by its unit")]
    [InlineData("-5 s", "it must be a whole number or a range such as 2-3, followed by its unit")]
    [InlineData("2 weeks", "'weeks' is not one of its units (s, min)")]
    [InlineData("99999999999999999999 s", "its number is larger than 999")]
    [InlineData("", "it must be a whole number or a range such as 2-3, followed by its unit")]
    public void A_wrong_time_says_what_is_wrong(string written, string expected)
    {
        Assert.Null(Duration.TryParseShort(written, out var problem));
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData("3-4 of 10", "3 to 4 out of 10")]
    [InlineData("0 of 10", "0 out of 10")]
    public void A_pressure_is_shown_out_of_ten(string written, string shown) =>
        Assert.Equal(shown, Pressure.TryParse(written, out _).ToString());

    [Theory]
    [InlineData("11 of 10", "the scale ends at 10")]
    [InlineData("3", "its unit is missing (of 10)")]
    public void A_wrong_pressure_says_what_is_wrong(string written, string expected)
    {
        Assert.Null(Pressure.TryParse(written, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void Days_sessions_counts_and_diameters_are_shown_in_words()
    {
        Assert.Equal("5 days a week", DaysPerWeek.TryParse("5 days/week", out _).ToString());
        Assert.Equal("1 day a week", DaysPerWeek.TryParse("1 day/week", out _).ToString());
        Assert.Equal("once a day", SessionsPerDay.TryParse("1/day", out _).ToString());
        Assert.Equal("1 to 2 times a day", SessionsPerDay.TryParse("1-2/day", out _).ToString());
        Assert.Equal("3 to 4", Count.TryParse("3-4", out _).ToString());
        Assert.Equal("6.5 cm (2.6 in)", Diameter.TryParse("65 mm", out _).ToString());
        Assert.Equal("6 to 7 cm (2.4 to 2.8 in)", Diameter.TryParse("6-7 cm", out _).ToString());
    }

    [Fact]
    public void Bounds_of_a_week_and_a_day_hold()
    {
        Assert.Null(DaysPerWeek.TryParse("8 days/week", out _));
        Assert.Null(DaysPerWeek.TryParse("0 days/week", out _));
        Assert.Null(SessionsPerDay.TryParse("25/day", out _));
        Assert.Null(Count.TryParse("0", out _));
        Assert.Null(Count.TryParse("3 spots", out _));
    }

    [Fact]
    public void Times_add_up_and_are_rounded_up_to_whole_minutes()
    {
        var hold = new Duration(15, 30);
        Assert.Equal(new Duration(45, 120), hold.Times(new Count(3, 4)));
        Assert.Equal(new Duration(30, 60), hold + hold);
        Assert.Equal("about 1 to 2 minutes", new Duration(45, 120).ToRoughMinutes());
        Assert.Equal("about 1 minute", new Duration(10, 20).ToRoughMinutes());
    }
}
