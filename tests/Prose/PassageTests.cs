using Handbook.Prose;
using Handbook.Text;
using static Handbook.Tests.Prose.ProseTranscript;

namespace Handbook.Tests.Prose;

public class PassageTests
{
    [Fact]
    public void Every_block_of_words_is_a_passage_and_code_and_raw_markup_are_none() => Assert.Equal(
        """
        Lead
        H
        one
        two
        a
        b
        c
        d
        term
        meaning
        quote
        note See.
        """,
        string.Join('\n', ProsePassages.Of(
            Parse("Lead[^1]\n\n## H\n\n1. one\n   - two\n\n| a | b |\n|---|---|\n| c | d |\n\nterm\n: meaning\n\n> [!TIP]\n> quote\n\n```\ncode\n```\n\n<!-- x -->\n\n[^1]: note *See*."), _ => "?")
            .Select(p => p.Text)));

    [Theory]
    [InlineData("x *bold* word", "word", "1:10")]
    [InlineData("x [[a|some words]] word", "words", "1:12")]
    [InlineData("x [[a|some words]] word", "word", "1:12")]
    [InlineData("x [[a]] word", "Shown", "1:5")]
    [InlineData("x [](../b.md) word", "Shown", "1:6")]
    [InlineData("x [label](../b.md) word", "label", "1:4")]
    [InlineData("x &amp; \\* `code` word", "*", "1:10")]
    [InlineData("x &amp; \\* `code` word", "code", "1:13")]
    [InlineData("😀 x\n> - y\n>   \"quoted\" word", "word", "3:14")]
    [InlineData("| a | b |\n|---|---|\n| c | *d* word |", "word", "3:11")]
    [InlineData("## A heading ##", "heading", "1:6")]
    public void A_word_is_found_where_it_is_written(string text, string word, string place)
    {
        var passage = ProsePassages.Of(Parse(text), _ => "Shown").First(p => p.Text.Contains(word, StringComparison.Ordinal));
        var found = passage.At(passage.Text.IndexOf(word, StringComparison.Ordinal), word.Length).Start;
        Assert.Equal(place, $"{found.Line}:{found.Column}");
    }

    [Fact]
    public void Lists_are_found_with_their_items_and_lists_within_them()
    {
        var document = Parse("## S\n\n1. *one*\n\n   - in one\n   - in one too\n2. two\n\n> - quoted\n\n## T\n\n* three\n");
        Assert.Equal(
            ["*one* / two", "in one / in one too", "quoted", "three"],
            ProsePassages.Lists(document, _ => "?").Select(l => string.Join(" / ", l.Items.Select(i => i.Place.SourceText))));
        var numbered = Assert.Single(ProsePassages.NumberedLists(document, document.Sections[0], _ => "?"));
        Assert.Equal(["one|in one|in one too", "two"], numbered.Items.Select(i => string.Join('|', i.Passages.Select(p => p.Text))));
        Assert.Empty(ProsePassages.NumberedLists(document, document.Sections[1], _ => "?"));
    }

    [Fact]
    public void Places_hold_behind_front_matter()
    {
        var file = new SourceFile("a.md", "---\r\nt: x\r\n---\r\none\r\ntwo [[a]]\r\n");
        var passage = Assert.Single(ProsePassages.Of(ProseParser.Parse(file, 16, Usual, new()), _ => "A"));
        Assert.Equal("one two A", passage.Text);
        Assert.Equal("a.md:4:1", passage.Whole.ToString());
        Assert.Equal("a.md:5:1", passage.At(4, 3).ToString());
        Assert.Equal("a.md:5:7", passage.At(8, 1).ToString());
    }
}
