using System.Net;
using System.Text.RegularExpressions;

namespace Handbook.Tests.EndToEnd;

/// <summary>The list "On this page" of the handbook in content/.</summary>
public sealed partial class OutlineTests(ShippedHandbook site) : IClassFixture<ShippedHandbook>
{
    private const int Least = 4;

    [Fact]
    public void It_names_every_section_of_the_page_in_order_and_leads_there()
    {
        var listed = 0;
        foreach (var page in site.AllPages.Where(HasOutline))
        {
            var html = site.HtmlOf(page);
            var sections = Section().Matches(html).Select(m => $"#{m.Groups["id"].Value} {WordsOf(m.Groups["words"].Value)}").ToList();

            Assert.Equal(Seen().Count(html), sections.Count);
            Assert.Equal(sections.Count < Least ? [] : sections, EntriesOf(html));
            listed += EntriesOf(html).Count;
        }

        Assert.InRange(listed, 100, 10_000);
    }

    [Fact]
    public void Sheets_and_the_home_page_have_none() =>
        Assert.All(site.AllPages.Where(p => !HasOutline(p)), p => Assert.DoesNotContain("on-this-page", site.HtmlOf(p), StringComparison.Ordinal));

    // A sheet is one page, and the home page leads on instead of down.
    private static bool HasOutline(string page) =>
        page is not ("index.html" or "404.html" or "glossary.html" or "my-sheet.html") && (!page.StartsWith("sheets/", StringComparison.Ordinal) || page == "sheets/index.html");

    private static List<string> EntriesOf(string html) =>
        [.. Entry().Matches(Nav().Match(html).Value).Select(m => $"{m.Groups["href"].Value} {WebUtility.HtmlDecode(m.Groups["words"].Value)}")];

    private static string WordsOf(string markup) => WebUtility.HtmlDecode(Tag().Replace(Mark().Replace(markup, string.Empty), string.Empty)).Trim();

    [GeneratedRegex("<nav class=\"on-this-page\".*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Nav();

    [GeneratedRegex("<li><a href=\"(?<href>[^\"]*)\">(?<words>.*?)</a></li>", RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    [GeneratedRegex("<h2[^>]* id=\"(?<id>[^\"]*)\"[^>]*>(?<words>.*?)</h2>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Section();

    // A heading that is only heard stands in for one that the page's title says already.
    [GeneratedRegex("<h2(?! class=\"unseen\")")]
    private static partial Regex Seen();

    [GeneratedRegex("<span class=\"mark\".*?</span>")]
    private static partial Regex Mark();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
