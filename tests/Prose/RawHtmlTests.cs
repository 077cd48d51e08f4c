using static Handbook.Tests.Prose.ProseTranscript;

namespace Handbook.Tests.Prose;

public sealed class RawHtmlTests
{
    private const string Text = "😀 <b>x</b> <!-- c --><br/> </u> a <5 s\n\n<div class=\"x\">\ny <!-- d -->\n</div>\n\n<!-- e -->";

    [Fact]
    public void Raw_html_is_reported_once_for_each_construct() => Assert.Equal(
        """
        a.md:1:3: error HB1113: raw HTML '<b>' is off
            1 | 😀 <b>x</b> <!-- c --><br/> </u> a <5 s
              |    ^^^
          help: write Markdown instead, such as `**bold**`, or `&lt;` for the sign itself; `raw_html: true` in handbook.yml allows HTML
        a.md:1:22: error HB1113: raw HTML '<br/>' is off
            1 | 😀 <b>x</b> <!-- c --><br/> </u> a <5 s
              |                       ^^^^^
          help: write Markdown instead, such as `**bold**`, or `&lt;` for the sign itself; `raw_html: true` in handbook.yml allows HTML
        a.md:1:28: error HB1113: raw HTML '</u>' is off
            1 | 😀 <b>x</b> <!-- c --><br/> </u> a <5 s
              |                             ^^^^
          help: write Markdown instead, such as `**bold**`, or `&lt;` for the sign itself; `raw_html: true` in handbook.yml allows HTML
        a.md:3:1: error HB1113: raw HTML '<div class="x">' is off
            3 | <div class="x">
              | ^^^^^^^^^^^^^^^
          help: write Markdown instead, such as `**bold**`, or `&lt;` for the sign itself; `raw_html: true` in handbook.yml allows HTML
        """,
        Report(Text));

    [Fact]
    public void Allowed_html_passes_through_without_comments() => Assert.Multiple(
        () => Assert.Equal(string.Empty, Report(Text, Usual with { AllowRawHtml = true })),
        () => Assert.Equal(
            "<p>😀 <b>x</b> <br/> </u> a &lt;5 s</p>\n<div class=\"x\">\ny \n</div>",
            Html(Text, Usual with { AllowRawHtml = true })));

    [Fact]
    public void Forbidden_html_never_comes_out_as_markup() => Assert.Equal(
        "<p>&lt;svg onload=x&gt;</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        Html("<svg onload=x>\n\n<script>alert(1)</script>"));

    [Fact]
    public void Markup_behind_a_comment_is_found() => Assert.Equal("1:9 HB1113", Codes("<!-- --><b>x</b>"));

    [Fact]
    public void A_comment_that_never_ends_is_reported() => Assert.Equal(
        """
        a.md:3:1: error HB1114: a comment without its end '-->' hides all that follows
            3 | <!-- b
              | ^^^^
        """,
        Report("<!-- a -->\n\n<!-- b\n\n## Lost"));
}
