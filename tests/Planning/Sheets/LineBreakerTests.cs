using System.Text;
using Handbook.Planning.Sheets;

namespace Handbook.Tests.Planning.Sheets;

/// <summary>Lines of 10-point type. Widths are given in letters 'n', of which each is as wide as a digit.</summary>
public class LineBreakerTests
{
    private const double Letter = 1139.0 / 2048 * 10 * 25.4 / 72;
    private const double Slack = 0.05;

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 0)]
    [InlineData("n", 1)]
    [InlineData("nnnnnnnnnn", 1)]
    [InlineData("nnnnnnnnnnn", 2)]
    [InlineData("nnnn nnnnn", 1)]
    [InlineData("nnnnn nnnnn", 2)]
    public void A_line_is_full_when_the_next_word_no_longer_fits(string text, int lines) => Assert.Equal(lines, Count(text, 10));

    [Fact]
    public void What_fits_exactly_fits_and_a_hair_less_does_not()
    {
        Assert.Equal(1, LineBreaker.CountLines([new WordRun("nnnnnnnnnn")], (10 * Letter) + Slack + 0.001, 10));
        Assert.Equal(2, LineBreaker.CountLines([new WordRun("nnnnnnnnnn")], (10 * Letter) + Slack - 0.001, 10));
    }

    [Theory]
    [InlineData("nnnn     nnnnn")]
    [InlineData("nnnn\n\t nnnnn")]
    [InlineData("  nnnn nnnnn  ")]
    [InlineData("nnnn nnnnn          ")]
    public void Spaces_collapse_and_those_at_the_ends_of_a_line_take_no_room(string text) => Assert.Equal(1, Count(text, 10));

    [Theory]
    [InlineData(25, 3)]
    [InlineData(30, 3)]
    [InlineData(31, 4)]
    public void A_word_that_is_longer_than_a_line_is_cut(int letters, int lines) => Assert.Equal(lines, Count(new string('n', letters), 10));

    [Fact]
    public void A_long_word_begins_on_a_line_of_its_own_and_the_next_word_follows_its_end()
    {
        Assert.Equal(3, Count($"n {new string('n', 15)}", 10));
        Assert.Equal(2, Count($"{new string('n', 15)} nnnn", 10));
        Assert.Equal(3, Count($"{new string('n', 15)} nnnnn", 10));
    }

    [Theory]
    [InlineData("nnnnnnn-nnnnnn", 2)]
    [InlineData("nn nnnnnn-nnnnn", 2)]
    [InlineData("nn nnnnnn nnn-nn", 2)]
    public void A_hyphen_between_letters_is_a_place_to_break_at(string text, int lines) => Assert.Equal(lines, Count(text, 10));

    [Theory]
    [InlineData("nn nnnn-nnnnn", "nn 1111-11111")]
    [InlineData("nn nnnn-nnnnn", "nn nnnn-11111")]
    [InlineData("nn nnnn-nnnnn", "nn 1111-nnnnn")]
    public void A_hyphen_beside_a_digit_is_none(string withBreak, string without)
    {
        // Behind the break there is room for three more on the second line; without it the whole word stands there.
        Assert.Equal(2, Count($"{withBreak} nn", 9));
        Assert.Equal(3, Count($"{without} nn", 9));
    }

    [Fact]
    public void Fifteen_to_thirty_stays_together() =>
        Assert.Equal(2, Count("nnnnnn 15-30", 10));

    [Fact]
    public void A_space_that_does_not_break_holds_two_words_together()
    {
        Assert.Equal(2, Count("nnnn nnnn nnnn", 10));
        Assert.Equal(3, Count("nnnn nnnn\u00A0nnnn nnnn", 10));
        Assert.Equal(2, Count("nnnn nnnn nnnn nnnn", 10));
    }

    [Theory]
    [InlineData("e\u0301", "e")]
    [InlineData("u\u0308", "u")]
    [InlineData("n\u00AD", "n")]
    public void An_accent_that_stands_on_a_letter_takes_no_room(string with, string without) =>
        Assert.Equal(WidthOf(without), WidthOf(with));

    [Theory]
    [InlineData("äöüß", "aouß")]
    [InlineData("ąćęłńóśźż", "acelnoszz")]
    [InlineData("áčďéěíňóřšťúůýž", "acdeeinorstuuyz")]
    [InlineData("çğışö", "cgıso")]
    [InlineData("ÄŁŻČŘŞĞ", "ALZCRSG")]
    [InlineData("àâéèêëîïôùûœæ", "aaeeeeiiouuœæ")]
    public void Letters_with_accents_have_widths_of_their_own(string word, string plain)
    {
        // As wide as without, but for a caron that stands beside its letter, and the narrow i.
        Assert.InRange(WidthOf(word), WidthOf(plain) - 0.001, WidthOf(plain) + 0.5);
        Assert.All(word.EnumerateRunes(), r => Assert.InRange(AdvanceWidths.Of(r, isBold: false), 0.2, 1));
    }

    [Theory]
    [InlineData("γάμπα")]
    [InlineData("мышца")]
    [InlineData("“’–—…½°×·")]
    public void Greek_Cyrillic_and_the_marks_of_print_have_widths(string word) =>
        Assert.All(word.EnumerateRunes(), r => Assert.InRange(AdvanceWidths.Of(r, isBold: false), 0.15, 1));

    [Theory]
    [InlineData("筋")]
    [InlineData("😀")]
    [InlineData("ﷺ")]
    public void A_character_of_another_font_is_taken_to_be_wide(string character) => Assert.Equal(1.2998, WidthOf(character), 4);

    [Fact]
    public void Bold_is_wider()
    {
        const string Text = "Lean in until it feels firm";
        Assert.True(WidthOf(Text, isBold: true) > WidthOf(Text) * 1.03);
        Assert.Equal(1, LineBreaker.CountLines([new WordRun("nnnnnnnnnn")], (10 * Letter) + Slack + 0.01, 10));
        Assert.Equal(2, LineBreaker.CountLines([new WordRun("nnnnnnnnnn", IsBold: true)], (10 * Letter) + Slack + 0.01, 10));
    }

    [Fact]
    public void A_word_may_be_half_bold_and_is_one_word_all_the_same()
    {
        Assert.Equal(2, LineBreaker.CountLines([new WordRun("nnnn nnn"), new WordRun("iiiiiii", IsBold: true)], 10 * Letter, 10));
        Assert.Equal(1, LineBreaker.CountLines([new WordRun("nnnn n"), new WordRun("iiiiiii", IsBold: true)], 10 * Letter, 10));
    }

    [Theory]
    [InlineData(0, 10, 0)]
    [InlineData(1, 10, 3.986)]
    [InlineData(3, 11, 13.155)]
    public void A_line_of_body_text_is_as_high_as_its_size_and_leading(int lines, double pt, double height) =>
        Assert.Equal(height, LineBreaker.HeightOf(lines, PaperType.Body, pt), 3);

    [Fact]
    public void Small_type_keeps_its_size_whatever_that_of_the_sheet() =>
        Assert.Equal(LineBreaker.HeightOf(1, PaperType.Small, 9.5), LineBreaker.HeightOf(1, PaperType.Small, 11));

    private static int Count(string text, int letters) => LineBreaker.CountLines([new WordRun(text)], (letters * Letter) + Slack + 0.01, 10);

    // In em.
    private static double WidthOf(string text, bool isBold = false) => text.EnumerateRunes().Sum((Rune r) => AdvanceWidths.Of(r, isBold));
}
