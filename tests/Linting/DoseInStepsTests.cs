using Handbook.Linting;
using static Handbook.Tests.Linting.LintTranscript;

namespace Handbook.Tests.Linting;

public class DoseInStepsTests
{
    [Theory]
    [InlineData("Hold for 15 to 30 seconds.", "Time 15-30 <15 to 30 seconds>")]
    [InlineData("Hold 20 s or 1-2 min.", "Time 20-20 <20 s>|Time 60-120 <1-2 min>")]
    [InlineData("A 15\u201330-second rest.", "Time 15-30 <15\u201330-second>")]
    [InlineData("Two minutes, or one or two minutes.", "Time 120-120 <Two minutes>|Time 60-120 <one or two minutes>")]
    [InlineData("Do 3 or 4 spots, then three sore spots.", "Spots 3-4 <3 or 4 spots>|Spots 3-3 <three sore spots>")]
    [InlineData("Do it 2 or 3 times.", "Repeats 2-3 <2 or 3 times>")]
    [InlineData("Press to 3 or 4 out of 10, never past five of ten.", "Pressure 3-4 <3 or 4 out of 10>|Pressure 5-5 <five of ten>")]
    [InlineData("Hold for 20\nseconds.", "Time 20-20 <20\nseconds>")]
    [InlineData("Do ten repetitions, thirty seconds each, at 3-4/10.", "Time 30-30 <thirty seconds>|Pressure 3-4 <3-4/10>|Repeats 10-10 <ten repetitions>")]
    [InlineData("Hold for 45 to 20 seconds.", "Time 20-45 <45 to 20 seconds>")]
    [InlineData("Rest on the sore ones, make figure eights, breathe in for 4 seconds, wait 10 seconds, find 2 more spots, 3 times daily.", "")]
    [InlineData("Stay on one spot, 2 fingers (3 cm) away, 5 days a week, 3 times a day, 2 weeks, 12.5 s, 30 of 100, L5 spots, one at a time.", "")]
    public void Doses_are_found_in_words_and_numbers_and_nothing_else_is_taken_for_one(string text, string found) => Assert.Equal(
        found, string.Join('|', SpokenDose.In(text).Select(s => $"{s.Measure} {s.Min}-{s.Max} <{text.Substring(s.Span.Start, s.Span.Length)}>")));

    [Theory]
    [InlineData("15 to 30 seconds, 20 seconds, 1 to 2 minutes, 3 spots, 3 or 4 out of 10, at most 5 out of 10, 9 times")]
    [InlineData("3 sore spots")]
    public void What_lies_within_the_dose_is_fine(string words) =>
        Assert.Empty(Of("HB6016", ("techniques/calf-roll.md", "2. Rest on a sore spot.", $"2. Rest: {words}.")));

    [Theory]
    [InlineData("10 to 20 seconds", "a hold of 15 to 30 seconds, and later 1 to 2 minutes a side")]
    [InlineData("1 minute", "a hold of 15 to 30 seconds, and later 1 to 2 minutes a side")]
    [InlineData("3 or 4 spots", "3 spots")]
    [InlineData("2 out of 10", "3 to 4 out of 10, and never past 5 out of 10")]
    [InlineData("5 or 6 out of 10", "3 to 4 out of 10, and never past 5 out of 10")]
    public void What_lies_outside_is_reported_at_its_number(string words, string dose) => Assert.Equal(
        $"content/techniques/calf-roll.md:45:12 <{words}> the step says '{words}', but the dose is {dose}",
        Of("HB6016", ("techniques/calf-roll.md", "2. Rest on a sore spot.", $"2. *Rest*: {words}.")));

    [Fact]
    public void Short_steps_and_repeats_are_read_too_and_other_sections_are_not() => Assert.Equal(
        """
        content/techniques/wall-stretch.md:28:11 <40 seconds> the step says '40 seconds', but the dose is a hold of 20 to 30 seconds
        content/techniques/wall-stretch.md:37:38 <4 times> the step says '4 times', but the dose is 2 to 3 repeats
        """,
        Of(
            "HB6016",
            ("techniques/wall-stretch.md", "Hold, then change sides.", "\"Hold 40 seconds, then change sides.\""),
            ("techniques/wall-stretch.md", "1. Lean in until you feel a stretch.", "1. Lean in until you feel a stretch, 4 times, on 9 spots."),
            ("techniques/wall-stretch.md", "Bouncing.", "Bouncing for 5 seconds.")));
}
