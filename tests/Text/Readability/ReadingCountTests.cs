using Handbook.Text.Readability;

namespace Handbook.Tests.Text.Readability;

public class ReadingCountTests
{
    // Counted by hand. The grade is 0.39 * words / sentences + 11.8 * syllables / words - 15.59.
    [Theory]
    [InlineData("Put the ball under the soft part of your calf.", 1, 10, 11, 1.3)]
    [InlineData("Lie on your back. Bend your knees, and put both feet flat on the floor.", 2, 15, 15, -0.9)]
    [InlineData("Gentle pressure on a sore spot may ease it for a while.", 1, 12, 14, 2.9)]
    [InlineData("The evidence for this technique is very uncertain, and an examination by a clinician is recommended.", 1, 16, 31, 13.5)]
    public void A_worked_example_has_the_counts_and_the_grade_that_were_found_by_hand(string text, int sentences, int words, int syllables, double grade)
    {
        var found = Count([text]);
        Assert.Equal((sentences, words, syllables), (found.Sentences, found.Words, found.Syllables));
        Assert.Equal(grade, found.Grade);
    }

    [Theory]
    [InlineData("Press for 2.5 seconds at most.", 1)]
    [InlineData("Use a soft tool, e.g. a towel, or ask Dr. Smith.", 1)]
    [InlineData("Use a soft tool, i.e. A towel.", 1)]
    [InlineData("Stop at 5 out of 10. 3 spots are enough.", 2)]
    [InlineData("Does it hurt? Stop! Rest.", 3)]
    [InlineData("\"Does it hurt?\" she may ask.", 1)]
    [InlineData("It may ease (for a while.) Then rest.", 2)]
    [InlineData("Wait... then go on.", 1)]
    [InlineData("Ask first: a clot, a burn; a bruise", 1)]
    public void A_sentence_ends_at_its_mark_but_not_at_an_abbreviation_or_a_decimal_point(string text, int sentences) =>
        Assert.Equal(sentences, Count([text]).Sentences);

    [Fact]
    public void The_end_of_a_block_ends_a_sentence() =>
        Assert.Equal((3, 5), Count(["Keep off", "the spine", "ribs", " \n ", "..."]) is var c ? (c.Sentences, c.Words) : default);

    [Theory]
    [InlineData("before / after and/or now", 5)]
    [InlineData("15\u201330 s", 3)]
    [InlineData("a hand's width (3 cm) off", 6)]
    [InlineData("side-of-waist release", 2)]
    [InlineData("\u2715 \u00B7 - ...", 0)]
    public void A_word_is_what_white_space_slashes_and_dashes_part_and_holds_a_letter_or_digit(string text, int words) =>
        Assert.Equal(words, Count([text]).Words);

    [Theory]
    [InlineData("Trigger point", 1, 1)]
    [InlineData("the trigger\n  points there", 3, 3)]
    [InlineData("TRIGGER POINT, trigger point's", 2, 2)]
    [InlineData("(iliac crest).", 1, 1)]
    [InlineData("a trigger, point", 3, 4)]
    [InlineData("trigger point-like", 2, 4)]
    [InlineData("trigger pointer", 2, 4)]
    [InlineData("active trigger point", 1, 1)]
    [InlineData("0-10 scale", 1, 1)]
    public void A_name_of_the_glossary_is_one_easy_word_the_longest_name_first(string text, int words, int syllables)
    {
        var found = Count([text], "Trigger point", "trigger points", "Iliac  crest", "Active trigger point", "0-10 scale");
        Assert.Equal((words, syllables), (found.Words, found.Syllables));
    }

    [Fact]
    public void The_hardest_sentence_is_the_one_with_the_highest_grade_among_those_of_eight_words_or_more()
    {
        var found = Count(["Contraindications: osteoporosis. Sit on a chair and put one foot on the floor.", "Physical examination by\n an experienced professional is always recommended. Rest."]);
        Assert.Equal("Physical examination by an experienced professional is always recommended.", found.Hardest);
    }

    [Fact]
    public void Without_a_sentence_of_eight_words_none_is_the_hardest_and_without_words_the_grade_is_0()
    {
        Assert.Null(Count(["Contraindications: osteoporosis."]).Hardest);
        Assert.Equal(0, Count([" ", "\u2715"]).Grade);
    }

    private static ReadingGrade Count(string[] blocks, params string[] easy)
    {
        var count = new ReadingCount(new EasyNames(easy));
        foreach (var block in blocks)
        {
            count.Add(block);
        }

        return count.ToGrade();
    }
}
