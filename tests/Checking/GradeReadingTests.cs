using Handbook.Text;

namespace Handbook.Tests.Checking;

/// <summary>What of a page counts for its reading grade, and where a page that is too hard is reported.</summary>
public sealed class GradeReadingTests
{
    [Theory]
    [InlineData("Lie down.", 1, 2)]
    [InlineData("<h2>Keep off</h2><ul><li>the spine</li><li>the <b>rib</b>s</li></ul>", 3, 6)]
    [InlineData("<p>Lie<br>down.</p><p>Rest <a href=x>here</a>. Then go on</p>", 4, 7)]
    [InlineData("<table><tr><th>Day</th><td>one</td></tr></table><dl><dt>Time</dt><dd>short</dd></dl><figure><figcaption>Start</figcaption></figure>", 5, 5)]
    [InlineData("<p>Rest<sup><a href=x>1</a></sup>, then go.</p>", 1, 3)]
    [InlineData("<p>Rest <span class=a>on it</span> <svg><title>a drawing</title><text>L</text></svg> a while.</p>", 1, 5)]
    [InlineData("<p>Press the erector\nspinae.</p>", 1, 3)]
    [InlineData("<nav>Home</nav><button>Print</button><form>Pick four</form><p data-ungraded>See <b>also</b></p><p hidden>Gone</p>", 0, 0)]
    [InlineData("<details><summary>Words</summary><p>Meanings of words</p></details><p><i aria-hidden=true>x</i></p>", 1, 1)]
    [InlineData("<unknown>One</unknown><unknown>two</unknown>", 2, 2)]
    public void Readers_read_the_text_of_main_and_the_end_of_a_block_ends_a_sentence(string main, int sentences, int words)
    {
        var found = new CheckedSite().Graded("index.html", main, 8).Grade();
        Assert.Equal((sentences, words), (found.Sentences, found.Words));
    }

    [Fact]
    public void A_page_at_its_limit_is_right_and_one_above_it_is_reported_at_its_hardest_sentence()
    {
        var content = new SourceFile(
            "content/a.md",
            "---\ntitle: A\n---\nRest.\n\nPhysical *examination* by an\n[[clinician|experienced]] [professional](x.md) is always recommended.[^1]\n");
        const string Main = "<p>Rest.</p><p>Physical <em>examination</em> by an experienced professional is always recommended.<sup>1</sup></p>";

        Assert.Equal("", new CheckedSite().Graded("a.html", Main, 17.0, content).Check());
        Assert.Equal(
            """
            content/a.md:6:1: warning HB6012: on page 'a.html': the reading grade is 17.0, and the limit is 16.9; the hardest sentence is 'Physical examination by an experienced professional is always recommended.'
                6 | Physical *examination* by an
                  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              help: write shorter sentences and everyday words; a medical word that has to stay counts as easy once the glossary explains it

            """.ReplaceLineEndings("\n"),
            new CheckedSite().Graded("a.html", Main, 16.9, content).Check());
    }

    [Theory]
    [InlineData("Physical examination by an accomplished [[expert]] is always recommended.", "content/a.md:4:1")]
    [InlineData("[[expert]] examination is necessary before anybody attempts alternatives.", "content/a.md:4:27")]
    [InlineData("A text from elsewhere.", "content/a.md:2:8")]
    public void A_sentence_that_holds_a_title_is_found_by_its_beginning_or_end_and_one_from_elsewhere_stands_at_the_title(string written, string place)
    {
        var content = new SourceFile("content/a.md", $"---\ntitle: A\n---\n{written}\n");
        var shown = written.Contains("[[", StringComparison.Ordinal) ? written.Replace("[[expert]]", "Experienced professional", StringComparison.Ordinal) : "Generalised recommendations necessitate individualised examination and interpretation afterwards.";

        Assert.StartsWith($"{place}: warning HB6012", new CheckedSite().Graded("a.html", shown, 1, content).Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_sentence_that_is_long_enough_and_without_content_the_page_alone_is_named() => Assert.Equal(
        """
        templates/page.html: warning HB6012: on page 'a.html': the reading grade is 38.3, and the limit is 8.0
          help: write shorter sentences and everyday words; a medical word that has to stay counts as easy once the glossary explains it

        """.ReplaceLineEndings("\n"),
        new CheckedSite().Graded("a.html", "Contraindications recommended", 8).Check());
}
