using System.Net;
using System.Xml.Linq;

namespace Handbook.Tests.EndToEnd;

/// <summary>A title is text, whatever it looks like.</summary>
public class HostileTitleTests
{
    private const string Title = "{{ 7*7 }} <script>alert(1)</script>";

    [Theory]
    [InlineData("techniques/calf-roll.html")]
    [InlineData("techniques/index.html")]
    [InlineData("sheets/calf-roll.html")]
    [InlineData("sheets/index.html")]
    [InlineData("muscles/soleus.html")]
    [InlineData("contents.html")]
    [InlineData("index.html")]
    public void A_title_with_markup_and_template_code_is_shown_as_it_is(string page)
    {
        using var handbook = Named(Title);
        var html = handbook.Published(page);
        Assert.Contains(WebUtility.HtmlEncode(Title), html.Replace("&#x27;", "&#39;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("49 &lt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_title_and_heading_hold_it_too()
    {
        using var handbook = Named(Title);
        var html = handbook.Published("techniques/calf-roll.html");
        Assert.Contains($"<title>{WebUtility.HtmlEncode(Title)}", html, StringComparison.Ordinal);
        Assert.Matches($"<h1[^>]*>\\s*{System.Text.RegularExpressions.Regex.Escape(WebUtility.HtmlEncode(Title))}", html);
    }

    [Fact]
    public void The_sitemap_stays_well_formed_and_lists_the_page()
    {
        using var handbook = Named(Title);
        var locations = XDocument.Parse(handbook.Published("sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value);
        Assert.Contains("https://sample.example/calf/techniques/calf-roll.html", locations);
    }

    private static SampleHandbook Named(string title)
    {
        var handbook = new SampleHandbook();
        handbook.Replace("content/techniques/calf-roll.md", "title: Calf roll", $"title: '{title}'");
        Assert.Empty(handbook.Build().Diagnostics);
        return handbook;
    }
}
