using static Handbook.Tests.Linting.LintTranscript;

namespace Handbook.Tests.Linting;

public class SidesInStepsTests
{
    [Theory]
    [InlineData("Rest. Do the other side.", true)]
    [InlineData("Rest. Then the left calf.", true)]
    [InlineData("Rest. Then the other sore leg.", true)]
    [InlineData("Rest. Do each calf.", true)]
    [InlineData("Rest. Then sit beside it.", false)]
    [InlineData("Rest side-lying, each time.", false)]
    public void Steps_for_each_side_speak_of_sides(string step, bool isFine) => Assert.Equal(
        isFine ? string.Empty : "content/techniques/calf-roll.md:2:8 <Calf roll> the dose is for each side, but no step speaks of sides",
        Of("HB6017", ("techniques/calf-roll.md", "Rest on a sore spot. Then change sides.", step)));

    [Fact]
    public void Full_steps_count_and_so_does_a_dose_without_sides()
    {
        (string, string, string) mute = ("techniques/calf-roll.md", "Then change sides.", string.Empty);
        Assert.NotEmpty(Of("HB6017", mute));
        Assert.Empty(Of("HB6017", mute, ("techniques/calf-roll.md", "2. Put the ball under the calf.", "2. Put the ball under the right calf.")));
        Assert.Empty(Of("HB6017", mute, ("techniques/calf-roll.md", "sides: each", "sides: both-at-once")));
        Assert.NotEmpty(Of("HB6017", mute, ("techniques/calf-roll.md", "Walk for five minutes.", "Walk to the left side.")));
    }

    [Fact]
    public void A_gated_technique_has_no_short_steps_and_needs_it_in_the_full_ones() => Assert.Equal(
        "content/techniques/deep-press.md:2:8 <Deep calf press> the dose is for each side, but no step speaks of sides",
        Of("HB6017", ("techniques/deep-press.md", "press one side gently", "press gently")));
}
