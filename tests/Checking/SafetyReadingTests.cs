using Handbook.Text;

namespace Handbook.Tests.Checking;

public sealed class SafetyReadingTests
{
    private const string Steps = "<ol data-steps><li>Press</ol>";

    private static string Findings(string body) => string.Concat(
        new CheckedSite { Template = new SourceFile("templates/page.html", "") }
            .Page("index.html", body, null, "a blood clot", "numbness")
            .Check()
            .Split('\n')
            .Where(l => l.StartsWith("templates/", StringComparison.Ordinal))
            .Select(l => l["templates/page.html: error ".Length..].Replace("on page 'index.html': ", "", StringComparison.Ordinal) + "\n"));

    [Theory]
    [InlineData("<ul data-safety><li>Not with a <b>blood\n clot</b></li><li>numbness</li></ul>")]
    [InlineData("<p data-safety>a blood&nbsp;clot</p><p>other</p><p data-safety>numbness</p>")]
    [InlineData("<div data-safety><details open><summary>a blood clot</summary>numbness</details></div>")]
    [InlineData("<details data-safety><summary>a blood clot, numbness</summary></details>")]
    public void Texts_shown_before_the_steps_are_enough(string block) => Assert.Equal("", Findings(block + Steps));

    [Fact]
    public void Each_missing_text_is_named() => Assert.Equal(
        "HB5023: the safety block before the steps does not show 'a blood clot'\n"
            + "HB5023: the safety block before the steps does not show 'numbness'\n",
        Findings($"<p data-safety>a blood</p><p data-safety>clot</p>{Steps}<p data-safety>numbness</p>"));

    [Fact]
    public void No_block_is_one_mistake() =>
        Assert.Equal("HB5020: no safety block\n", Findings($"<p>a blood clot, numbness</p>{Steps}"));

    [Fact]
    public void A_block_after_the_steps_is_one_mistake() => Assert.Equal(
        "HB5021: the safety block comes after the steps\n",
        Findings($"{Steps}<p data-safety>a blood clot, numbness</p>"));

    [Theory]
    [InlineData("<div hidden>{0}</div>", "hidden")]
    [InlineData("<div aria-hidden=true>{0}</div>", "aria-hidden")]
    [InlineData("<noscript>{0}</noscript>", "noscript")]
    [InlineData("<dialog>{0}</dialog>", "dialog")]
    [InlineData("<details><summary>Read</summary>{0}</details>", "details")]
    [InlineData("<div style='color: red; DISPLAY : none'>{0}</div>", "style")]
    [InlineData("<div style='visibility:hidden'>{0}</div>", "style")]
    public void A_hidden_block_is_one_mistake(string around, string cause) => Assert.Equal(
        $"HB5022: the safety block is hidden by '{cause}'\n",
        Findings(around.Replace("{0}", "<p data-safety>a blood clot, numbness</p>", StringComparison.Ordinal) + Steps));

    [Fact]
    public void A_text_that_is_hidden_within_the_block_is_not_shown() => Assert.Equal(
        "HB5022: the safety block is hidden by 'hidden'\n",
        Findings($"<ul data-safety><li>a blood clot<li hidden>numbness</ul>{Steps}"));

    [Fact]
    public void A_template_element_shows_nothing() => Assert.Equal(
        "HB5020: no safety block\n",
        Findings($"<template><p data-safety>a blood clot, numbness</p></template>{Steps}"));

    [Fact]
    public void A_page_that_expects_nothing_needs_no_block() => Assert.Equal("", new CheckedSite().Page("index.html", Steps).Check());

    [Fact]
    public void A_missing_text_points_at_the_content_that_has_it()
    {
        var content = new SourceFile("content/techniques/x.md", "---\ngate: Ask a clinician\n---\n");
        var site = new CheckedSite().Page("x.html", $"<p data-safety>Ask</p>{Steps}", content, "Ask a clinician");

        Assert.Equal(
            """
            content/techniques/x.md:2:7: error HB5023: on page 'x.html': the safety block before the steps does not show 'Ask a clinician'
                2 | gate: Ask a clinician
                  |       ^^^^^^^^^^^^^^^

            """.ReplaceLineEndings("\n"),
            site.Check());
    }

    [Fact]
    public void A_gate_alone_is_no_safety_block() =>
        Assert.StartsWith("HB5020", Codes($"<p data-safety=\"gate\">a blood clot, numbness</p>{Steps}"), StringComparison.Ordinal);

    [Fact]
    public void Many_missing_texts_are_told_in_one_finding()
    {
        var site = new CheckedSite().Page("x.html", $"<p data-safety>Ask</p>{Steps}", null, "one", "two", "three", "four", "five");
        Assert.Equal("templates/page.html: error HB5023: on page 'x.html': the safety block before the steps does not show 'one' and 4 texts more\n", site.Check());
    }

    [Theory]
    [InlineData("<p data-care>Call 112</p>", "")]
    [InlineData("<div data-care><ul><li>The spine</li><li>Call\n112 now</li></ul></div>", "")]
    [InlineData("<p>Call 112</p>", "HB5024")]
    [InlineData("<div hidden><p data-care>Call 112</p></div>", "HB5024")]
    [InlineData("<p data-care>Call</p><p data-care>112</p>", "HB5024")]
    public void A_care_text_must_be_shown_in_an_element_that_says_so(string body, string expected)
    {
        var site = new CheckedSite { Care = ["Call 112"] }.Page("x.html", body);
        Assert.Equal(expected, site.Check().Split(": ").ElementAtOrDefault(1)?.Replace("error ", string.Empty, StringComparison.Ordinal) ?? string.Empty);
    }

    [Fact]
    public void A_text_inside_a_longer_one_is_not_shown_by_it()
    {
        var site = new CheckedSite().Page("x.html", $"<p data-safety>a clot in the leg</p>{Steps}", null, "a clot", "a clot in the leg");
        Assert.Equal("templates/page.html: error HB5023: on page 'x.html': the safety block before the steps does not show 'a clot'\n", site.Check());
    }

    [Fact]
    public void A_page_that_does_not_mark_its_steps_cannot_hide_the_order() =>
        Assert.StartsWith("HB5026", Codes("<ol><li>Press</ol><p data-safety>a blood clot, numbness</p>"), StringComparison.Ordinal);

    private static string Codes(string body) =>
        new CheckedSite().Page("x.html", body, null, "a blood clot", "numbness").Check().Split("error ")[1];
}
