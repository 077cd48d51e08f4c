using Handbook.Planning;
using Handbook.Tests.Rendering.Qr;

namespace Handbook.Tests.Rendering;

/// <summary>The short address on a sheet, and the page behind it.</summary>
public class ShortAddressTests
{
    [Fact]
    public void The_page_behind_it_leads_on_to_the_article_and_is_not_to_be_found()
    {
        var html = Named().Render("go/calf/index.html").Text;

        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=../../techniques/calf-roll.html\">", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://sample.example/calf/techniques/calf-roll.html\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", html, StringComparison.Ordinal);
        Assert.Contains("leads to <a href=\"../../techniques/calf-roll.html\">Calf roll</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sitemap.xml")]
    [InlineData("contents.html")]
    [InlineData("index.html")]
    public void No_list_names_it(string path) => Assert.DoesNotContain("go/calf", Named().Render(path).Text, StringComparison.Ordinal);

    [Fact]
    public void Every_technique_and_routine_has_one_and_without_a_short_name_it_is_the_slug() =>
        Assert.Equal(
            ["go/calf/index.html", "go/deep-press/index.html", "go/easy-calves/index.html", "go/wall-stretch/index.html"],
            Named().Build().Plan.Pages.OfType<PlannedPage.ForShortAddress>().Select(p => p.Path));

    [Fact]
    public void A_sheet_shows_it_as_text_and_as_a_code()
    {
        var html = Named().Render("sheets/calf-roll.html").Text;

        Assert.Contains(">sample.example/calf/go/calf/<", html, StringComparison.Ordinal);
        Assert.Equal("https://sample.example/calf/go/calf/", QrReading.TextOf(html[html.IndexOf("<svg class=\"qr\"", StringComparison.Ordinal)..]));
    }

    private static SampleSite Named() => new SampleSite().With("techniques/calf-roll.md", "gloss: soleus", "gloss: soleus\nshort: calf");
}
