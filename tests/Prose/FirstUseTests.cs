using Handbook.Prose;

namespace Handbook.Tests.Prose;

/// <summary>Words are marked where a page first uses them.</summary>
public class FirstUseTests
{
    private static readonly WordIndex Index = new(
    [
        ("Sore spot", "sore"), ("sore spots", "sore"), ("Trigger point", "trigger"), ("Active trigger point", "active"), ("TrP", "trigger"), ("Side-lying", "side"),
    ]);

    [Theory]
    [InlineData("A sore spot, and a sore spot.", "A <sore:sore spot>, and a sore spot.")]
    [InlineData("Sore spots hurt; a sore spot does.", "<sore:Sore spots> hurt; a sore spot does.")]
    [InlineData("SORE SPOT!", "<sore:SORE SPOT>!")]
    [InlineData("The sore spot's edge", "The <sore:sore spot>&#39;s edge")]
    [InlineData("An active trigger point is a trigger point.", "An <active:active trigger point> is a <trigger:trigger point>.")]
    [InlineData("A TrP, no trp.", "A <trigger:TrP>, no trp.")]
    [InlineData("no trp here", "no trp here")]
    [InlineData("Lie side-lying.", "Lie <side:side-lying>.")]
    public void The_longest_name_is_marked_once_whatever_its_case(string text, string expected) => Assert.Equal(Paragraph(expected), Html(text));

    [Theory]
    [InlineData("sore spotty")]
    [InlineData("presore spot")]
    [InlineData("non-sore spot")]
    [InlineData("sore spot-like")]
    [InlineData("sore  spot")]
    [InlineData("sore **spot**")]
    [InlineData("sore spot**ted**")]
    [InlineData("**half**sore spot")]
    public void Parts_of_words_are_left_alone(string text) => Assert.DoesNotContain("class=\"term\"", Html(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("### Sore spot", "<h3 id=\"sore-spot\">Sore spot</h3>")]
    [InlineData("**sore spot**", "<p><strong>sore spot</strong></p>")]
    [InlineData("`sore spot`", "<p><code>sore spot</code></p>")]
    [InlineData("[sore spot](https://a.example/)", "<p><a href=\"https://a.example/\" rel=\"noopener external\">sore spot</a></p>")]
    [InlineData("[[psoas|sore spot]]", "<p><a href=\"to/psoas\">sore spot</a></p>")]
    public void Headings_links_code_and_what_is_emphasised_are_left_alone(string text, string expected) => Assert.Equal(expected, Html(text));

    [Fact]
    public void Callouts_are_left_alone_and_lists_and_tables_are_not()
    {
        Assert.DoesNotContain("class=\"term\"", Html("> [!WARNING]\n> Stop at a sore spot."), StringComparison.Ordinal);
        Assert.Contains("<a class=\"term\"", Html("1. Find a sore spot."), StringComparison.Ordinal);
        Assert.Contains("<a class=\"term\"", Html("| What |\n|---|\n| A sore spot |"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_of_the_writer_is_a_use_and_is_marked_when_it_is_the_first()
    {
        Assert.Equal(Paragraph("<sore:it> and a sore spot"), Html("[[sore|it]] and a sore spot"));
        Assert.Equal("<p><a class=\"term\" href=\"word/sore\">sore spot</a> and <a href=\"word/sore\">it</a></p>", Html("sore spot and [[sore|it]]"));
    }

    [Fact]
    public void The_parts_of_a_page_share_what_has_been_used()
    {
        var words = Words();
        var document = ProseTranscript.Parse("A sore spot.\n\n## One\n\nA sore spot, a trigger point.[^1]\n\n[^1]: A trigger point, an active trigger point.\n");

        Assert.Equal(Paragraph("A <sore:sore spot>.") + "\n", ProseHtml.Lead(document, Resolve, words));
        Assert.StartsWith("<p>A sore spot, a <a class=\"term\" href=\"word/trigger\">trigger point</a>.", ProseHtml.Section(document, document.Sections[0], Resolve, words), StringComparison.Ordinal);
        Assert.Contains("<p>A trigger point, an <a class=\"term\" href=\"word/active\">active trigger point</a>.", ProseHtml.Footnotes(document, Resolve, words), StringComparison.Ordinal);
        Assert.Equal(["active", "sore", "trigger"], words.Seen.Order());
    }

    private static FirstUses Words() => new(Index, key => $"word/{key}");

    private static MentionTarget Resolve(Mention mention) =>
        mention.Target == "sore" ? new MentionTarget("word/sore", "Sore spot") { Word = "sore" } : new MentionTarget($"to/{mention.Target}", mention.Target);

    private static string Html(string text)
    {
        var document = ProseTranscript.Parse(text);
        return ProseHtml.Lead(document, Resolve, Words()).TrimEnd('\n');
    }

    // "<key:words>" stands for a marked link.
    private static string Paragraph(string text) => "<p>" + System.Text.RegularExpressions.Regex.Replace(
        text.Replace("&#39;", "'", StringComparison.Ordinal), "<(\\w+):([^>]*)>", "<a class=\"term\" href=\"word/$1\">$2</a>") + "</p>";
}
