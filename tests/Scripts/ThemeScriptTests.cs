namespace Handbook.Tests.Scripts;

/// <summary>The choice of colours.</summary>
public class ThemeScriptTests
{
    private static readonly HandbookScript Theme = HandbookScript.Named("10-theme.js");

    [Fact]
    public void The_switch_goes_round_from_the_system_over_light_to_dark() =>
        Assert.Equal(
            "light, dark, system",
            Theme.Text("[handbookTheme.next.system, handbookTheme.next.light, handbookTheme.next.dark].join(', ')"));

    [Theory]
    [InlineData("'dark'", "dark")]
    [InlineData("'toString'", "system")]
    [InlineData("null", "system")]
    public void What_nobody_chose_is_as_the_system_says(string stored, string expected) =>
        Assert.Equal(expected, Theme.Text($"handbookTheme.known({stored})"));
}
