using Handbook.Prose;
using static Handbook.Tests.Prose.ProseTranscript;

namespace Handbook.Tests.Prose;

public sealed class HeadingTests
{
    [Fact]
    public void Ids_have_the_form_that_editors_and_code_hosts_use() => Assert.Equal(
        """
        2 'Where it is' where-it-is a.md:1:4 <Where it is>
        3 'What's "new" & un-done_x?' whats-new--un-done_x a.md:2:5 <What's "new" & *un-done_x*?>
        2 'Where it is' where-it-is-1 a.md:3:4 <Where it is>
        2 'Übung 😀 2' übung--2 a.md:4:4 <Übung 😀 2>
        2 'where-it-is-1' where-it-is-1-1 a.md:5:4 <where-it-is-1>
        2 '???' section a.md:6:4 <???>
        2 'The psoas major' the-psoas-major a.md:7:4 <The [[psoas-major]]>
        2 'Setext' setext a.md:9:1 <Setext>
        """,
        Outline("""
        ## Where it is
        ### What's "new" & *un-done_x*?
        ## Where it is ##
        ## Übung 😀 2
        ## where-it-is-1
        ## ???
        ## The [[psoas-major]]

        Setext
        ------
        """));

    [Fact]
    public void The_outline_begins_at_level_2_and_skips_nothing() => Assert.Equal(
        """
        a.md:1:3: error HB1115: the heading 'One' has level 1, which is the title's
            1 | # One
              |   ^^^
          help: begin with '##'
        a.md:3:6: error HB1116: the heading 'Four' has level 4, but level 3 is next
            3 | #### Four
              |      ^^^^
        a.md:5:1: error HB1117: this heading has no words
            5 | ##
              | ^^
        """,
        Report("# One\n## Two\n#### Four\n## Two\n##"));

    [Fact]
    public void The_first_heading_is_level_2() => Assert.Equal("1:5 HB1116", Codes("### x"));

    [Fact]
    public void Sections_end_where_the_next_begins_and_parts_make_the_whole()
    {
        var document = Parse("Lead[^1]\n\n## A\n\na\n\n### Sub\n\nb\n\n## B\n\nc[^1]\n\n[^1]: note\n");
        Assert.True(document.HasLead);
        Assert.True(document.HasFootnotes);
        Assert.Equal(["A", "B"], document.Sections.Select(s => s.Heading.Text));
        Assert.Equal("<p>a</p>\n<h3 id=\"sub\">Sub</h3>\n<p>b</p>\n", ProseHtml.Section(document, document.Sections[0], Resolve));
        var parts = ProseHtml.Lead(document, Resolve)
            + "<h2 id=\"a\">A</h2>\n" + ProseHtml.Section(document, document.Sections[0], Resolve)
            + "<h2 id=\"b\">B</h2>\n" + ProseHtml.Section(document, document.Sections[1], Resolve)
            + ProseHtml.Footnotes(document, Resolve);
        Assert.Equal(ProseHtml.Whole(document, Resolve), parts);
    }

    [Fact]
    public void Comments_and_definitions_are_no_lead()
    {
        var document = Parse("<!-- remember -->\n\n[a]: b.md\n\n## A");
        Assert.False(document.HasLead);
        Assert.False(document.HasFootnotes);
        Assert.Equal(string.Empty, ProseHtml.Lead(document, Resolve));
    }

    [Fact]
    public void Plain_text_has_the_words_and_nothing_else()
    {
        var document = Parse("Lead *x*[^1] \"q\"\n\n## A\n\n[[hip-flexor]] [[y|z]] &amp; `c`<!-- no -->\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: note", Usual with { SmartTypography = true });
        Assert.Equal("Lead x \"q\"\nA\nhip flexor z & c\na\nb\nc\nd\nnote", ProseText.Plain(document, null));
        Assert.Equal("hip flexor z & c\na\nb\nc\nd", ProseText.Plain(document, document.Sections[0]));
    }

    private static string Outline(string text) =>
        string.Join('\n', Parse(text).Headings.Select(h => $"{h.Level} '{h.Text}' {h.Id} {h.Place} <{h.Place.SourceText}>"));
}
