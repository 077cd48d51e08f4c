using Handbook.Text;

namespace Handbook.Tests.Checking;

public sealed class PageInspectorTests
{
    private static string Findings(string body) => string.Concat(
        new CheckedSite { Template = new SourceFile("templates/page.html", "") }.Page("index.html", body).File("a.png").Check()
            .Split('\n')
            .Where(l => l.StartsWith("templates/", StringComparison.Ordinal))
            .Select(l => l["templates/page.html: error ".Length..].Replace("on page 'index.html': ", "", StringComparison.Ordinal) + "\n"));

    [Theory]
    [InlineData("<p id=a><p id=b><p id=a><p id=a>", "HB5012: id 'a' is given to more than one element\n")]
    [InlineData("<p id=''><i id='a b'></i>", "HB5013: id '' of element 'p' is empty\nHB5013: id 'a b' of element 'i' has white space in it\n")]
    [InlineData("<img src=a.png>", "HB5014: element 'img' for 'a.png' has no alt attribute\n")]
    [InlineData("<input type=Image src=a.png>", "HB5014: element 'input' for 'a.png' has no alt attribute\n")]
    [InlineData("<map name=m><area href=a.png></map><img alt='' src=a.png usemap=#m>", "HB5014: element 'area' for 'a.png' has no alt attribute\n")]
    [InlineData("<img src='' alt=''>", "HB5010: attribute 'src' of element 'img' is empty\n")]
    [InlineData("<h1>again</h1>", "HB5016: 2 h1 elements where there must be exactly one\n")]
    public void A_mistake_within_a_page_is_reported(string body, string findings) => Assert.Equal(findings, Findings(body));

    [Theory]
    [InlineData("<a href=a.png> \n</a>", false)]
    [InlineData("<a href=a.png><img src=a.png alt=''></a>", false)]
    [InlineData("<a href=a.png><span aria-hidden=true>x</span></a>", false)]
    [InlineData("<a href=a.png><svg><path d='M0 0'/></svg></a>", false)]
    [InlineData("<a href=a.png><b><i>x</i></b></a>", true)]
    [InlineData("<a href=a.png><img src=a.png alt=x></a>", true)]
    [InlineData("<a href=a.png aria-label=x></a>", true)]
    [InlineData("<a href=a.png><svg><title>x</title></svg></a>", true)]
    [InlineData("<a id=x></a>", true)]
    public void A_link_needs_something_to_read(string body, bool isRight) =>
        Assert.Equal(isRight ? "" : "HB5015: link to 'a.png' has no text\n", Findings(body));

    [Theory]
    [InlineData("<label for=q>Q</label>", "HB5011: 'for' names 'q', which is no id of the page\n")]
    [InlineData("<p id=a aria-describedby='a b'>", "HB5011: 'aria-describedby' names 'b', which is no id of the page\n")]
    [InlineData("<img src=a.png alt='' usemap='#m'>", "HB5011: 'usemap' names '#m', which is no id of the page\n")]
    [InlineData("<svg><path clip-path='url(#cut)'/></svg>", "HB5011: 'clip-path' names 'cut', which is no id of the page\n")]
    [InlineData("<label for=q>Q</label><input id=q list=l><datalist id=l></datalist>", "")]
    public void An_attribute_that_names_an_id_must_name_one_of_the_page(string body, string findings) =>
        Assert.Equal(findings, Findings(body));

    [Fact]
    public void A_page_without_language_title_and_heading_says_so_at_the_template()
    {
        var template = new SourceFile("templates/page.html", "<!doctype html>\n<html>\n<head>\n");

        Assert.Equal(
            """
            templates/page.html: error HB5016: on page 'index.html': 0 h1 elements where there must be exactly one
            templates/page.html:2:1: error HB5018: on page 'index.html': the html element has no lang attribute
                2 | <html>
                  | ^^^^^
            templates/page.html:3:1: error HB5017: on page 'index.html': no title in the head, or an empty one
                3 | <head>
                  | ^^^^^

            """.ReplaceLineEndings("\n"),
            new CheckedSite { Template = template }.Raw("index.html", "<!doctype html><html><head><title> </title></head>").Check());
    }

    [Theory]
    [InlineData("<div><img src=x>", 40_000)]
    [InlineData("<div>", 300)]
    [InlineData("<ul><li>", 300)]
    public void A_page_nested_too_deep_is_one_mistake(string opening, int times)
    {
        var bomb = string.Concat(Enumerable.Repeat(opening, times));

        Assert.Equal("HB5019: elements are nested 256 levels deep or more; nothing else on the page was checked\n", Findings(bomb));
    }

    [Theory]
    [InlineData("<li>x<p>y<br>", 5_000)]
    [InlineData("<div>x</div><svg><path d='M0 0'/></svg>", 5_000)]
    public void A_long_page_is_not_a_deep_one(string item, int times) =>
        Assert.Equal("", Findings(string.Concat(Enumerable.Repeat(item, times))));

    [Fact]
    public void Links_into_a_page_that_is_nested_too_deep_are_not_reported_as_well()
    {
        var site = new CheckedSite { Template = new SourceFile("templates/page.html", "") }
            .Page("deep.html", string.Concat(Enumerable.Repeat("<div>", 300)))
            .Page("index.html", "<a href=deep.html#x>deep</a>");

        Assert.Equal(
            "templates/page.html: error HB5019: on page 'deep.html': elements are nested 256 levels deep or more; "
                + "nothing else on the page was checked\n",
            site.Check());
    }

    [Fact]
    public void An_id_is_found_in_its_attribute_rather_than_in_prose()
    {
        var template = new SourceFile("templates/page.html", "<p class=\"steps\">steps</p>\n<ol id=\"steps\">\n");

        Assert.Equal(
            """
            templates/page.html:2:9: error HB5012: on page 'index.html': id 'steps' is given to more than one element
                2 | <ol id="steps">
                  |         ^^^^^

            """.ReplaceLineEndings("\n"),
            new CheckedSite { Template = template }.Page("index.html", "<p id=steps><p id=steps>").Check());
    }
}
