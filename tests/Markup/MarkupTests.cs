using AngleSharp.Html.Parser;
using Handbook.Tests.EndToEnd;

namespace Handbook.Tests.Markup;

/// <summary>The finished pages of the shipped handbook keep the rules of the HTML standard.</summary>
public sealed class MarkupTests(ShippedHandbook site) : IClassFixture<ShippedHandbook>
{
    [Fact]
    public void Every_page_keeps_the_rules_of_html() =>
        Findings.None(string.Concat(site.AllPages.SelectMany(page => Broken(site.HtmlOf(page)).Select(finding => $"{page}: {finding}\n"))));

    [Fact]
    public void No_two_pages_have_the_same_title() =>
        Assert.Empty(site.AllPages.GroupBy(page => new HtmlParser().ParseDocument(site.HtmlOf(page)).Title).Where(same => same.Count() > 1).Select(same => string.Join(", ", same)));

    [Theory]
    [InlineData("<p><span><b>fine</b></span></p><ul><li><p>x</p></li></ul><dl><div><dt>a</dt><dd>b</dd></div></dl>", "")]
    [InlineData("<i id=a></i><b id=a></b>", "id 'a' is empty, has a space, or is given 2 times")]
    [InlineData("<p aria-describedby=b></p>", "p: aria-describedby names 'b', which is no id of the page")]
    [InlineData("<center></center>", "element center is obsolete or unknown")]
    [InlineData("<p align=left></p>", "p: attribute 'align' is obsolete, unknown, or inline style or script")]
    [InlineData("<p style='color:red'></p>", "p: attribute 'style' is obsolete, unknown, or inline style or script")]
    [InlineData("<p onclick=x()></p>", "p: attribute 'onclick' is obsolete, unknown, or inline style or script")]
    [InlineData("<style></style>", "element style is obsolete or unknown|style: inline style or script")]
    [InlineData("<span><div></div></span>", "div in span, which holds text only")]
    [InlineData("<div><li>x</li></div>", "li in div")]
    [InlineData("<ul><div></div></ul>", "div in ul")]
    [InlineData("<a href=x>x<button>y</button></a>", "button in a: both are for clicking")]
    [InlineData("<h3>x</h3>", "h3 'x' follows a heading of level 1")]
    [InlineData("<h1>x</h1>", "not exactly one h1")]
    [InlineData("<ul></ul>", "ul is empty")]
    [InlineData("<dl><dd>x</dd></dl>", "dl is no dt and dd in turn")]
    [InlineData("<table><tr><th scope=col>a</th></tr><tr><td>b</td><td>c</td></tr></table>", "table has no th, or rows of different width")]
    [InlineData("<table><tr><th>a</th></tr></table>", "th has no scope")]
    [InlineData("<img src=x>", "img has no alt")]
    [InlineData("<a href=x> </a>", "a has no name")]
    [InlineData("<input>", "input has no label")]
    [InlineData("<label for=q>Q</label><input id=q>", "")]
    [InlineData("<nav></nav>", "nav has no name")]
    [InlineData("<svg></svg>", "svg is neither named nor hidden from screen readers")]
    [InlineData("<svg><title>x</title></svg>", "")]
    public void A_broken_rule_is_seen(string body, string finding) =>
        Assert.Equal(finding, string.Join('|', Broken(
            "<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content=x><meta name=description content=x>"
            + $"<meta http-equiv=Content-Security-Policy content=x><title>T</title></head><body><main><h1>T</h1>{body}</main></body></html>")));

    private static IEnumerable<string> Broken(string html) => MarkupRules.Broken(new HtmlParser().ParseDocument(html));
}
