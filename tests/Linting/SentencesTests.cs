using Handbook.Linting;

namespace Handbook.Tests.Linting;

public class SentencesTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One.|Two!|Three?|Four")]
    [InlineData("Use a ball, e.g. Tennis, or a towel, i.e. one that is rolled. Rest.", "Use a ball, e.g. Tennis, or a towel, i.e. one that is rolled.|Rest.")]
    [InlineData("Roll 2.5 times. Ask Dr. Sample.", "Roll 2.5 times.|Ask Dr. Sample.")]
    [InlineData("See no. 3 and Fig. 2. No. Stop.", "See no. 3 and Fig. 2.|No.|Stop.")]
    [InlineData("Balls, towels, etc. are fine. Balls, etc. They are fine.", "Balls, towels, etc. are fine.|Balls, etc.|They are fine.")]
    [InlineData("He said \"stop.\" (It hurt.) \u201CGo on.\u201D 3 spots.", "He said \"stop.\"|(It hurt.)|\u201CGo on.\u201D|3 spots.")]
    [InlineData("Wait ... and go on: it may ease; or not.", "Wait ... and go on: it may ease; or not.")]
    [InlineData("  ", "")]
    public void A_sentence_ends_at_a_mark_before_a_blank_and_a_capital(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Sentences.In(text).Select(s => text.Substring(s.Start, s.Length))));

    [Theory]
    [InlineData("Rest on it.", 3)]
    [InlineData("A rib-to-hip strip \u2013 or 2.5 cm (an inch) of it, and/or more!", 12)]
    [InlineData("- : ...", 0)]
    public void A_word_stands_between_blanks_and_has_a_letter_or_digit(string text, int count) => Assert.Equal(count, Sentences.CountWords(text));
}
