using Handbook.Prose;
using static Handbook.Tests.Prose.ProseTranscript;

namespace Handbook.Tests.Prose;

public sealed class LinkTests
{
    [Fact]
    public void Relative_links_are_mentions_and_their_targets_are_decoded() => Assert.Equal(
        """
        a.md:1:5 Link '../muscles/x y.md' #'act' own <../muscles/x%20y.md#ac%74>
        a.md:1:35 Link '../y.md' <../y.md>
        a.md:1:48 Link '' #'set-up' own <#set-up>
        a.md:2:6 Media '../media/a b.pdf' #'page=2' own <../media/a b.pdf#page=2>
        a.md:2:37 Media '../media/p.png' own <../media/p.png>
        """,
        Mentions(Parse("[a](../muscles/x%20y.md#ac%74) [](../y.md) [b](#set-up)\n[c](<../media/a b.pdf#page=2>) ![d](../media/p.png)")));

    [Fact]
    public void A_reference_style_link_is_placed_at_its_definition() => Assert.Equal(
        """
        a.md:6:6 Link '../z.md' own <../z.md>
        a.md:4:6 Link '../r.md' #'f' own <../r.md#f>
        a.md:5:7 Link '../s.md' own <../s.md>
        """,
        Mentions(Parse("[z] [x][r]\r\n[s]\r\n\r\n[r]: ../r.md#f\r\n[s]: <../s.md> 'title'\r\n[z]: ../z.md")));

    [Fact]
    public void Links_are_written_with_their_titles_and_outward_ones_are_marked() => Assert.Equal(
        """
        <p><a href="to/b.md" title="t &quot;q&quot;">a <em>b</em></a> <a href="to/b.md">Title of b.md</a> <a href="https://example.org/?a=1&amp;b=%C3%A9" rel="noopener external">out</a>
        <a href="https://example.org" rel="noopener external">https://example.org</a> <a href="mailto:me@example.org">me@example.org</a> <a href="tel:112">call</a> <a href="MAILTO:x@y.z">mail</a>
        <img src="to/p.png" alt="A &lt;b&gt; code" title="t" /></p>
        """,
        Html("""
        [a *b*](b.md 't "q"') [](b.md) [out](https://example.org/?a=1&b=é)
        <https://example.org> <me@example.org> [call](tel:112) [mail](MAILTO:x@y.z)
        ![A \<b> `code`](p.png "t")
        """));

    [Theory]
    [InlineData("[x](javascript:alert(1))", "javascript", 5)]
    [InlineData("[x](JaVaScRiPt:alert)", "javascript", 5)]
    [InlineData("[x](&#106;avascript:alert)", "javascript", 5)]
    [InlineData("[x](java&#10;script:alert)", "javascript", 5)]
    [InlineData("[x](java&Tab;script&colon;alert)", "javascript", 5)]
    [InlineData("[x](<  javascript:alert>)", "javascript", 6)]
    [InlineData("[x](&#1;javascript:alert)", "javascript", 5)]
    [InlineData("[x](vbscript:x)", "vbscript", 5)]
    [InlineData("[x](\\javascript:x)", "", 5)]
    [InlineData("![x](data:image/png;base64,x)", "data", 6)]
    [InlineData("<vbscript:x>", "vbscript", 2)]
    [InlineData("[x][r]\n\n[r]: javascript:x", "javascript", 6)]
    [InlineData("[unused]: data:x", "data", 11)]
    [InlineData("[x](file:///etc)", "file", 5)]
    [InlineData("[x](c:notes.md)", "c", 5)]
    [InlineData("| a |\n|---|\n| [x](javascript:x) |", "javascript", 7)]
    public void Other_schemes_are_reported_and_never_published(string text, string scheme, int column)
    {
        var html = Html(text);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src", html, StringComparison.Ordinal);
        var first = Report(text).Split('\n')[0];
        if (scheme.Length == 0)
        {
            Assert.Contains($":{column}: error HB1109:", first, StringComparison.Ordinal);
            return;
        }

        Assert.EndsWith($":{column}: error HB1108: addresses of scheme '{scheme}' are not allowed", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_that_no_page_may_have_are_reported() => Assert.Equal(
        """
        a.md:1:5: error HB1109: the address '/x' begins with a slash
            1 | [a](/x) [b](//host/x) [c](%2Fx) [d](\\h)
              |     ^^
          help: write the path from this file, such as ../muscles/psoas-major.md
        a.md:1:13: error HB1109: the address '//host/x' begins with a slash
            1 | [a](/x) [b](//host/x) [c](%2Fx) [d](\\h)
              |             ^^^^^^^^
          help: write the path from this file, such as ../muscles/psoas-major.md
        a.md:1:27: error HB1109: the address '%2Fx' begins with a slash
            1 | [a](/x) [b](//host/x) [c](%2Fx) [d](\\h)
              |                           ^^^^
          help: write the path from this file, such as ../muscles/psoas-major.md
        a.md:1:37: error HB1109: the address '\h' begins with a slash
            1 | [a](/x) [b](//host/x) [c](%2Fx) [d](\\h)
              |                                     ^^^
          help: write the path from this file, such as ../muscles/psoas-major.md
        a.md:2:5: error HB1110: this is not an address
            2 | [e](https:foo) [f](a%00b) [](https://example.org) [g]()
              |     ^^^^^^^^^
          help: it has a control character, or lacks what follows its scheme
        a.md:2:20: error HB1110: this is not an address
            2 | [e](https:foo) [f](a%00b) [](https://example.org) [g]()
              |                    ^^^^^
          help: it has a control character, or lacks what follows its scheme
        a.md:2:27: error HB1107: the link to 'https://example.org' has no words
            2 | [e](https:foo) [f](a%00b) [](https://example.org) [g]()
              |                           ^^^^^^^^^^^^^^^^^^^^^^^
          help: write them between the square brackets
        a.md:2:51: error HB1101: this link has no address
            2 | [e](https:foo) [f](a%00b) [](https://example.org) [g]()
              |                                                   ^^^^^
          help: write it between the round brackets
        """,
        Report("[a](/x) [b](//host/x) [c](%2Fx) [d](\\\\h)\n[e](https:foo) [f](a%00b) [](https://example.org) [g]()"));

    [Fact]
    public void Pictures_need_words_and_a_file_of_this_handbook() => Assert.Equal(
        """
        a.md:1:1: error HB1112: the picture has no words for those who cannot see it
            1 | ![](p.png) ![x](https://example.org/a.png) ![y](mailto:z)
              | ^^^^^^^^^^
          help: write ![what it shows](../media/file.png)
        a.md:1:17: error HB1111: the picture 'https://example.org/a.png' is not part of this handbook
            1 | ![](p.png) ![x](https://example.org/a.png) ![y](mailto:z)
              |                 ^^^^^^^^^^^^^^^^^^^^^^^^^
          help: pages load nothing from elsewhere: put the file into media/
        a.md:1:49: error HB1111: the picture 'mailto:z' is not part of this handbook
            1 | ![](p.png) ![x](https://example.org/a.png) ![y](mailto:z)
              |                                                 ^^^^^^^^
          help: pages load nothing from elsewhere: put the file into media/
        """,
        Report("![](p.png) ![x](https://example.org/a.png) ![y](mailto:z)"));

    [Fact]
    public void A_linked_picture_is_two_mentions()
    {
        var document = Parse("[![x](p.png)](q.md)");
        Assert.Equal("a.md:1:15 Link 'q.md' own <q.md>\na.md:1:7 Media 'p.png' own <p.png>", Mentions(document));
        Assert.Equal("<p><a href=\"to/q.md\"><img src=\"to/p.png\" alt=\"x\" /></a></p>\n", ProseHtml.Whole(document, Resolve));
    }
}
