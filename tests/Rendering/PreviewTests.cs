namespace Handbook.Tests.Rendering;

/// <summary>Words and muscles are explained on the page that names them, each once.</summary>
public class PreviewTests
{
    [Fact]
    public void The_words_of_a_page_stand_at_its_end_with_their_meanings()
    {
        var html = new SampleSite().Render("techniques/calf-roll.html").Text;

        Assert.Contains(
            """
            <details class="words" data-previews>
            <summary>Words used here</summary>
            <dl>
            <div><dt><a href="../glossary.html#term-sore-spot">Sore spot</a></dt><dd>A small area that hurts when pressed.</dd></div>
            </dl>
            </details>
            """,
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_is_marked_where_the_page_first_uses_it_whatever_part_it_stands_in()
    {
        var sample = new SampleSite().With("muscles/soleus.md", "It points the foot down.", "A tender point, and a sore spot.")
            .With("muscles/soleus.md", "Some people feel it in the heel.", "Sore spot.");

        Assert.Equal(
            ["A <a class=\"term\" href=\"../glossary.html#term-sore-spot\">tender point</a>, and a sore spot.", "Sore spot."],
            LinesWith(sample.Render("muscles/soleus.html").Text, "spot.</p>"));
    }

    [Fact]
    public void A_term_may_ask_not_to_be_marked_and_is_explained_where_it_is_linked()
    {
        var sample = new SampleSite()
            .With("glossary.yml", "term: Supine", "term: Supine\n    mark: false")
            .With("muscles/soleus.md", "It points the foot down.", "Lie supine.")
            .With("pages/about.md", "To be built and broken.", "Lie [[glossary/supine-lying|on your back]].");

        Assert.Equal(["Lie supine."], LinesWith(sample.Render("muscles/soleus.html").Text, "Lie supine"));
        Assert.DoesNotContain("Words used here", sample.Render("muscles/soleus.html").Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Lie <a class=\"term\" href=\"glossary.html#term-supine-lying\">on your back</a>."], LinesWith(sample.Render("about.html").Text, "<p>Lie "));
        Assert.Contains("<dd>Lying on the back.</dd>", sample.Render("about.html").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sheets/calf-roll.html")]
    [InlineData("glossary.html")]
    public void Sheets_and_the_glossary_mark_nothing(string path)
    {
        var sample = new SampleSite().With("pages/glossary.md", "The glossary page.", "A sore spot.");

        Assert.DoesNotContain("class=\"term\"", sample.Render(path).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Muscles_that_the_page_links_to_are_told_of_once_in_a_list_that_is_not_shown()
    {
        var html = new SampleSite().Render("techniques/calf-roll.html").Text;

        Assert.Contains(
            """
            <ul hidden data-previews>
            <li><a href="../muscles/gastrocnemius.html">Gastrocnemius</a> <i>Outer calf muscle</i> <span>The two-headed muscle that shapes the calf.</span></li>
            """,
            html,
            StringComparison.Ordinal);
        Assert.Contains(
            "<li><a href=\"../muscles/soleus.html\">Soleus</a> <i>Deep calf muscle</i> <span>The deep, flat muscle of the calf.</span></li>\n</ul>",
            html,
            StringComparison.Ordinal);
    }

    private static IEnumerable<string> LinesWith(string html, string text) => html.Split('\n')
        .Where(l => l.Contains(text, StringComparison.Ordinal))
        .Select(l => l.Replace("<p>", string.Empty, StringComparison.Ordinal).Replace("</p>", string.Empty, StringComparison.Ordinal));
}
