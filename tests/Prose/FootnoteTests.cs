using static Handbook.Tests.Prose.ProseTranscript;

namespace Handbook.Tests.Prose;

public sealed class FootnoteTests
{
    [Fact]
    public void Footnotes_are_numbered_by_use_and_lead_back() => Assert.Equal(
        """
        <p>x<sup class="footnote-mark"><a id="fnref:1" href="#fn:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup> y<sup class="footnote-mark"><a id="fnref:2" href="#fn:2" role="doc-noteref" aria-label="Footnote 2">2</a></sup> z<sup class="footnote-mark"><a id="fnref:1-2" href="#fn:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn:1">
        <p>Note b <a href="to/m">Title of m</a> <a class="footnote-back" href="#fnref:1" role="doc-backlink" aria-label="Back to reference 1">&#8617;</a> <a class="footnote-back" href="#fnref:1-2" role="doc-backlink" aria-label="Back to reference 1-2">&#8617;</a></p>
        </li>
        <li id="fn:2">
        <p>Note a</p>
        <p>more <a class="footnote-back" href="#fnref:2" role="doc-backlink" aria-label="Back to reference 2">&#8617;</a></p>
        </li>
        </ol>
        </section>
        """,
        Html("x[^b] y[^a] z[^b]\n\n[^a]: Note a\n\n    more\n\n[^b]: Note b [[m]]"));

    [Fact]
    public void The_text_of_a_footnote_stands_at_the_margin() => Assert.Equal(
        """
        a.md:3:4: error HB1124: the text of the footnote 'a' stands inside other markup
            3 | > [^a]: note
              |    ^^
          help: write it at the left margin, outside of lists and quotes
        """,
        Report("x [^a]\n\n> [^a]: note"));

    [Fact]
    public void Footnotes_without_marks_and_marks_without_footnotes_are_reported() => Assert.Equal(
        """
        a.md:1:5: error HB1121: unknown footnote 'lu-2021'; did you mean 'lu-2022'?
            1 | text[^lu-2021] \[^esc] `[^c]` *x[^zz]*
              |     ^^^^^^^^^^
        a.md:1:33: error HB1121: unknown footnote 'zz'
            1 | text[^lu-2021] \[^esc] `[^c]` *x[^zz]*
              |                                 ^^^^^
          help: write its text in a line of its own: [^zz]: text
        a.md:3:2: error HB1122: nothing refers to the footnote 'lu-2022', so nobody would see it
            3 | [^lu-2022]: x
              |  ^^^^^^^^
        """,
        Report("text[^lu-2021] \\[^esc] `[^c]` *x[^zz]*\n\n[^lu-2022]: x"));
}
