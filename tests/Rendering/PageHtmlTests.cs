using System.Text.RegularExpressions;

namespace Handbook.Tests.Rendering;

/// <summary>What the real templates make of a page.</summary>
public partial class PageHtmlTests
{
    private const string Hostile = "{{ 7*7 }} <script>alert(1)</script>";
    private const string Escaped = "{{ 7*7 }} &lt;script&gt;alert(1)&lt;/script&gt;";

    [Theory]
    [InlineData("techniques/calf-roll.html", $"<h1>{Escaped}</h1>")]
    [InlineData("sheets/calf-roll.html", $"<h1>{Escaped}</h1>")]
    [InlineData("techniques/index.html", $"<a href=\"calf-roll.html\">{Escaped}</a>")]
    [InlineData("muscles/soleus.html", $"<a href=\"../techniques/calf-roll.html\">{Escaped}</a>")]
    [InlineData("contents.html", $"<a href=\"techniques/calf-roll.html\">{Escaped}</a>")]
    public void A_title_comes_out_as_exactly_its_text(string path, string expected)
    {
        var html = Site().Render(path).Text;

        Assert.Contains(expected, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("49 &lt;", html, StringComparison.Ordinal);

        static SampleSite Site() => new SampleSite().With("techniques/calf-roll.md", "title: Calf roll", $"title: '{Hostile}'");
    }

    [Fact]
    public void A_technique_puts_its_safety_block_before_its_steps()
    {
        var html = new SampleSite().Render("techniques/calf-roll.html").Text;

        AssertOrder(html, "<h1>", "data-safety", "a known or suspected blood clot", "Keep off", "data-steps", "id=\"set-up\"", "id=\"movement\"", "id=\"where-you-feel-it\"");
    }

    [Theory]
    [InlineData("techniques/calf-roll.html", "data-steps")]
    [InlineData("techniques/index.html", "<h3>")]
    [InlineData("sheets/calf-roll.html", "<h3")]
    [InlineData("routines/easy-calves.html", "<h3>")]
    [InlineData("index.html", "calf-roll.html")]
    public void The_start_position_is_drawn_before_it_is_told_and_follows_its_angles(string path, string next)
    {
        const string Position = "position: sitting-floor";
        var plain = new SampleSite().Render(path).Text;
        var bent = new SampleSite().With("techniques/calf-roll.md", Position, $"{Position}\nfigure: {{joints: {{worked_knee: 40}}}}").Render(path).Text;

        AssertOrder(plain, "drawing\">", "class=\"figure position\"", "<title>Sitting on the floor, leaning back on the hands, knees bent</title>", next);
        Assert.NotEqual(plain, bent);
    }

    [Theory]
    [InlineData("techniques/deep-press.html", "<dl class=\"facts\">")]
    [InlineData("sheets/deep-press.html", "a known or suspected blood clot")]
    public void A_gate_stands_before_everything_but_the_title(string path, string next)
    {
        var html = new SampleSite().Render(path).Text;

        AssertOrder(html, "<h1>", "class=\"gate\" data-safety=\"gate\"", "Only with a clinician&#39;s go-ahead.", next, "data-steps");
    }

    [Fact]
    public void Mentions_become_relative_links_as_seen_from_the_page_they_stand_on()
    {
        var sample = new SampleSite();

        Assert.Contains("<a class=\"term\" href=\"../glossary.html#term-sore-spot\">sore spot</a>", sample.Render("techniques/calf-roll.html").Text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../muscles/gastrocnemius.html#action\">outer calf muscle</a>", sample.Render("sheets/calf-roll.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_of_the_frame_are_relative_with_file_names()
    {
        var sample = new SampleSite();

        Assert.Contains("<link rel=\"stylesheet\" href=\"assets/handbook.1f2e3d4c.css\">", sample.Render("index.html").Text, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"stylesheet\" href=\"../assets/handbook.1f2e3d4c.css\">", sample.Render("tools/ball.html").Text, StringComparison.Ordinal);
        Assert.Contains("<a class=\"brand\" href=\"../index.html\">", sample.Render("tools/ball.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_one_main_heading_and_no_inline_script_or_style()
    {
        foreach (var html in new SampleSite().RenderAll(p => p.Path.EndsWith(".html", StringComparison.Ordinal)).Select(p => p.Text))
        {
            Assert.Single(MainHeading().Matches(html));
            Assert.DoesNotMatch("""<script(?! src="[^"]+" defer( data-later="[^"]+")?></script>| type="application/ld[+]json">)|<style|style=""", html);
            Assert.Contains("Content-Security-Policy", html, StringComparison.Ordinal);
            Assert.Contains("aria-label=\"Emergency\"", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sections_come_in_the_order_of_the_model_whatever_the_order_of_the_file()
    {
        var sample = new SampleSite()
            .With("muscles/soleus.md", "## Where it is\n\nUnder the [[gastrocnemius]].\n", string.Empty)
            .With("muscles/soleus.md", "## Where people feel it\n", "## Where it is\n\nUnder the [[gastrocnemius]].\n\n## Where people feel it\n");

        AssertOrder(sample.Render("muscles/soleus.html").Text, "id=\"where-it-is\"", "id=\"action\"", "id=\"where-people-feel-it\"");
    }

    [Fact]
    public void Identifiers_link_to_the_ontologies_that_have_addresses()
    {
        var html = new SampleSite().Render("muscles/soleus.html").Text;

        Assert.Contains("TA98 A04.7.02.048, <a href=\"http://purl.obolibrary.org/obo/FMA_22542\">FMA:22542</a>, "
            + "<a href=\"http://purl.obolibrary.org/obo/UBERON_0001389\">UBERON:0001389</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_has_absolute_addresses_and_the_dates_of_the_content()
    {
        var sample = new SampleSite();
        var map = sample.Render("sitemap.xml").Text;
        var home = sample.Build().Catalog.Settings.BaseUrl;

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset", map, StringComparison.Ordinal);
        Assert.Contains($"<url><loc>{home}</loc>", map, StringComparison.Ordinal);
        Assert.Contains($"<url><loc>{home}muscles/soleus.html</loc><lastmod>2026-02-01</lastmod></url>", map, StringComparison.Ordinal);
        Assert.Contains($"<url><loc>{home}techniques/index.html</loc><lastmod>2026-03-03</lastmod></url>", map, StringComparison.Ordinal);
        Assert.DoesNotContain("404.html", map, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_are_welcome_but_not_at_the_page_for_wrong_addresses()
    {
        var sample = new SampleSite();

        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://sample.example/calf/sitemap.xml\n", sample.Render("robots.txt").Text);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", sample.Render("404.html").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ld+json", sample.Render("404.html").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", sample.Render("sheets/calf-roll.html").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("robots.txt", sample.Render("sitemap.xml").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "index.html", "Calf sample", "website", null)]
    [InlineData("en-GB", "tools/ball.html", "Tennis ball", "article", "en_GB")]
    [InlineData("zh-Hant-TW", "sheets/calf-roll.html", "Cheat sheet: Calf roll", "article", "zh_TW")]
    public void A_social_card_has_what_it_needs(string language, string path, string title, string type, string? locale)
    {
        var sample = new SampleSite().With("handbook.yml", "language: en", $"language: {language}");
        var html = sample.Render(path).Text;

        Assert.Contains($"<meta property=\"og:title\" content=\"{title}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<meta property=\"og:type\" content=\"{type}\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:site_name\" content=\"Calf sample\">", html, StringComparison.Ordinal);
        Assert.Contains($"<meta property=\"og:url\" content=\"https://sample.example/calf/{(path == "index.html" ? string.Empty : path)}\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"twitter:card\" content=\"summary\">", html, StringComparison.Ordinal);
        Assert.Equal(locale is not null, html.Contains($"<meta property=\"og:locale\" content=\"{locale}\">", StringComparison.Ordinal));
    }

    private static void AssertOrder(string html, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var next = html.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"'{part}' is missing, or stands before '{parts[Math.Max(0, Array.IndexOf(parts, part) - 1)]}'.");
            at = next;
        }
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex MainHeading();
}
