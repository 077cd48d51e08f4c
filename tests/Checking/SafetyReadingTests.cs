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
    public void A_missing_text_is_no_mistake_of_the_content_that_has_it()
    {
        var content = new SourceFile("content/techniques/x.md", "---\ngate: Ask a clinician\n---\n");
        var site = new CheckedSite().Page("x.html", $"<p data-safety>Ask</p>{Steps}", content, "Ask a clinician");

        Assert.Equal(
            """
            templates/page.html: error HB5023: on page 'x.html': the safety block before the steps does not show 'Ask a clinician'
              help: show it word for word, in an element with the attribute data-safety; the built-in template 'parts/safety' does so

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
        Assert.Contains("x.html': the safety block before the steps does not show 'one'; and 4 more like it\n", site.Check(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(ShownIn.Care), "<p data-care>Call 112</p>", "")]
    [InlineData(nameof(ShownIn.Care), "<div data-care><ul><li>The spine</li><li>Call\n112 now</li></ul></div>", "")]
    [InlineData(nameof(ShownIn.Care), "<p>Call 112</p>", "HB5024")]
    [InlineData(nameof(ShownIn.Care), "<div hidden><p data-care>Call 112</p></div>", "HB5024")]
    [InlineData(nameof(ShownIn.Care), "<p data-care>Call</p><p data-care>112</p>", "HB5024")]
    [InlineData(nameof(ShownIn.Care), "<p data-care>CALL 112</p>", "HB5024")]
    [InlineData(nameof(ShownIn.CareOnPaper), "<main><p data-care>Call 112</p></main>", "")]
    [InlineData(nameof(ShownIn.CareOnPaper), "<header data-care>Call 112</header><main>Call 112</main>", "HB5024")]
    [InlineData(nameof(ShownIn.Follow), "<details data-hold='15-30'><ul><li>Call 112</ul></details>", "")]
    [InlineData(nameof(ShownIn.Follow), "<div hidden data-hold='15-30'>Call 112</div>", "HB5024")]
    [InlineData(nameof(ShownIn.Follow), "<details data-hold='15-30'><p hidden>Call 112</p></details>", "HB5024")]
    [InlineData(nameof(ShownIn.Follow), "<details data-hold='15-30'><ul><li aria-hidden=true>Call 112</ul></details>", "HB5024")]
    [InlineData(nameof(ShownIn.Follow), "<details data-hold='15-30'></details>Call 112", "HB5024")]
    [InlineData(nameof(ShownIn.Follow), "nothing to follow", "")]
    [InlineData(nameof(ShownIn.Main), "<main>Call 112</main>", "")]
    [InlineData(nameof(ShownIn.Main), "<main></main><footer>Call 112</footer>", "HB5027")]
    [InlineData(nameof(ShownIn.Main), "<main><details><summary>Whom?</summary>Call 112</details></main>", "HB5027")]
    [InlineData(nameof(ShownIn.Page), "<footer>Call 112</footer>", "")]
    [InlineData(nameof(ShownIn.Page), "<footer aria-hidden=true>Call 112</footer>", "HB5027")]
    [InlineData(nameof(ShownIn.Page), "<footer inert>Call 112</footer>", "HB5027")]
    [InlineData(nameof(ShownIn.Page), "<!-- Call 112 -->", "HB5027")]
    [InlineData(nameof(ShownIn.Page), "<select><option>Which?<option>Call 112</select>", "HB5027")]
    [InlineData(nameof(ShownIn.Page), "<svg><title>Call 112</title></svg>", "HB5027")]
    [InlineData(nameof(ShownIn.Care), "<svg><title><b data-care>Call 112</b></title></svg>", "HB5024")]
    [InlineData(nameof(ShownIn.Page), "<p style='opacity: 0.0'>Call 112</p>", "HB5027")]
    [InlineData(nameof(ShownIn.Page), "<p style='opacity: 0.9'>Call 112</p>", "")]
    [InlineData(nameof(ShownIn.Page), "<p style='font-size: 0px !important'>Call 112</p>", "HB5027")]
    public void A_text_must_be_shown_where_it_is_asked_for(string place, string body, string code)
    {
        var site = new CheckedSite { Required = [new SafetyText("Call 112", Enum.Parse<ShownIn>(place), "parts/x")] }.Page("x.html", body);
        Assert.Equal(code, site.Check().Split(": ").ElementAtOrDefault(1)?.Replace("error ", string.Empty, StringComparison.Ordinal) ?? string.Empty);
    }

    [Theory]
    [InlineData("<p data-safety>fever</p><a href=roll.html>Roll</a>", "")]
    [InlineData("<a href=../index.html>Home</a><p data-safety>fever</p><a href=roll.html>Roll</a>", "")]
    [InlineData("<p data-safety>fever</p>", "")]
    [InlineData("<a href=roll.html#x>Roll</a><p data-safety>fever</p>", "HB5021: on page 'techniques/x.html': the safety block comes after the link to the steps of 'roll.html#x'")]
    [InlineData("<a href=https://handbook.example/techniques/roll.html>Roll</a><p data-safety>fever</p>", "HB5021: on page 'techniques/x.html': the safety block comes after the link to the steps of 'https://handbook.example/techniques/roll.html'")]
    [InlineData("<a href=https://handbook.example/r/>Roll</a><p data-safety>fever</p>", "HB5021: on page 'techniques/x.html': the safety block comes after the link to the steps of 'https://handbook.example/r/'")]
    [InlineData("<a href=https://elsewhere.example/techniques/roll.html>Roll</a><p data-safety>fever</p>", "")]
    [InlineData("<map name=m><area href=roll.html alt=Roll></map><p data-safety>fever</p>", "HB5021: on page 'techniques/x.html': the safety block comes after the link to the steps of 'roll.html'")]
    [InlineData("<p>fever</p><a href=roll.html>Roll</a>", "HB5020: on page 'techniques/x.html': no safety block")]
    [InlineData("<p data-safety>cough</p><a href=roll.html>Roll</a>", "HB5023: on page 'techniques/x.html': the safety block before the steps does not show 'fever'")]
    [InlineData("<p data-safety hidden>fever</p><a href=roll.html>Roll</a>", "HB5022: on page 'techniques/x.html': the safety block is hidden by 'hidden'")]
    public void Where_the_steps_are_behind_links_the_block_comes_before_the_first_of_them(string body, string expected)
    {
        var site = new CheckedSite { Steps = StepsAre.BehindLinks }.File("techniques/roll.html").File("r/index.html").File("index.html").Page("techniques/x.html", body, null, "fever");
        Assert.Equal(expected, site.Check().Split('\n')[0].Replace("templates/page.html: error ", string.Empty, StringComparison.Ordinal).Replace(":1:1", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p data-safety>fever</p><ol data-steps><li>Lie down.</ol>", "")]
    [InlineData("<p data-safety>fever</p><ol data-steps><li>Sit.</ol><p>Lie down.", "")]
    [InlineData("<ol><li>Lie down.</ol><p data-safety>fever</p><ol data-steps></ol>", "HB5028")]
    [InlineData("<p data-safety>fever</p><details><summary>Steps</summary>Lie\n down.</details><ol data-steps></ol>", "HB5028")]
    [InlineData("<p data-safety>fever</p><h2><b>Lie</b> down.</h2>Now<ol data-steps></ol>", "HB5028")]
    [InlineData("<p data-safety>fever</p><p>Lie down. If you feel dizzy, sit.</p><p>Do not Lie down.</p><ol data-steps><li>Lie down.</ol>", "")]
    [InlineData("<template>Lie down.</template><p data-safety>fever</p><ol data-steps></ol>", "")]
    public void No_step_stands_before_the_element_of_the_steps(string body, string code)
    {
        var site = new CheckedSite { FirstSteps = ["Lie down."] }.Page("x.html", body, null, "fever");
        Assert.Equal(code, site.Check().Split(": ").ElementAtOrDefault(1)?.Replace("error ", string.Empty, StringComparison.Ordinal) ?? string.Empty);
    }

    [Fact]
    public void A_rule_that_reads_like_a_step_is_none()
    {
        var site = new CheckedSite { FirstSteps = ["Sit down"] }.Page("x.html", $"<p data-safety>Sit down</p>{Steps}", null, "Sit down");
        Assert.Equal(string.Empty, site.Check());
    }

    [Theory]
    [InlineData(nameof(ShownIn.Care), "'Call 112' is not shown in an element with data-care\n")]
    [InlineData(nameof(ShownIn.CareOnPaper), "'Call 112' is not shown in an element with data-care inside main\n")]
    [InlineData(nameof(ShownIn.Follow), "'Call 112' is not shown in the lists with data-hold\n")]
    [InlineData(nameof(ShownIn.Main), "'Call 112' is not shown inside main\n")]
    [InlineData(nameof(ShownIn.Page), "'Call 112' is not shown\n")]
    public void It_is_said_where_a_text_belongs(string place, string message)
    {
        var site = new CheckedSite { Required = [new SafetyText("Call 112", Enum.Parse<ShownIn>(place), "parts/x")] }.Page("x.html", "<ul data-hold='15-30'></ul>");
        Assert.EndsWith($": on page 'x.html': {message}  help: show it word for word; the built-in template 'parts/x' does so\n", site.Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_built_in_template_has_the_block_none_is_named()
    {
        var site = new CheckedSite { Block = string.Empty }.Page("x.html", Steps, null, "fever");
        Assert.EndsWith("before its steps, or before links to them\n", site.Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_inside_a_longer_one_is_not_shown_by_it()
    {
        var site = new CheckedSite().Page("x.html", $"<p data-safety>a clot in the leg</p>{Steps}", null, "a clot", "a clot in the leg");
        Assert.StartsWith("templates/page.html: error HB5023: on page 'x.html': the safety block before the steps does not show 'a clot'\n", site.Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_does_not_mark_its_steps_cannot_hide_the_order() =>
        Assert.StartsWith("HB5026", Codes("<ol><li>Press</ol><p data-safety>a blood clot, numbness</p>"), StringComparison.Ordinal);

    private static string Codes(string body) =>
        new CheckedSite().Page("x.html", body, null, "a blood clot", "numbness").Check().Split("error ")[1];
}
