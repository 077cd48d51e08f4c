using Handbook.Text.Readability;

namespace Handbook.Tests.Text.Readability;

public class SyllablesTests
{
    // As dictionaries divide them. Each line is about one rule of the count.
    [Theory]
    [InlineData(1, "a I the press lean pain through weight strength knee breathe move ease times used pulled pressed leaned walked stretched aches don't can't you'll it's")]
    [InlineData(2, "muscle needle handles gentle sitting tested needed presses nurses' nurse's trying doing being clients' didn't isn't every safety technique tired")]
    [InlineData(2, "something sometimes sideways movement careful likely soreness useful lifestyle elsewhere baseline tension cushion special ocean quiet lion")]
    [InlineData(3, "area idea medial radius realise actual influence serious opinion quality obvious half-kneeling side-of-waist carefully recreate sciences")]
    [InlineData(4, "iliacus society diabetes physically everybody experience slower-moving mechanism")]
    [InlineData(5, "contraindication tuberosity possibility rehabilitate electricity")]
    public void A_word_has_as_many_as_it_is_spoken_with(int expected, string words)
    {
        var wrong = words.Split(' ').Where(w => Syllables.Of(w) != expected);
        Assert.Equal([], wrong.Select(w => $"{w}: {Syllables.Of(w)}"));
    }

    [Theory]
    [InlineData("15")]
    [InlineData("2,000")]
    [InlineData("2.5")]
    [InlineData("3-4")]
    [InlineData("12th")]
    [InlineData("L2")]
    public void A_number_has_one_however_long(string number) => Assert.Equal(1, Syllables.Of(number));

    [Theory]
    [InlineData("UK", 2)]
    [InlineData("IUD", 3)]
    [InlineData("e.g", 2)]
    [InlineData("a.m", 2)]
    [InlineData("cm", 4)]
    [InlineData("NOT", 1)]
    [InlineData("STOP", 1)]
    [InlineData("24-hour", 2)]
    public void An_abbreviation_is_read_letter_by_letter_and_a_unit_as_it_is_spoken(string word, int expected) =>
        Assert.Equal(expected, Syllables.Of(word));

    [Fact]
    public void No_word_is_too_long_to_be_counted() => Assert.InRange(Syllables.Of(new string('a', 10_000) + "ble"), 1, 64);
}
