using Handbook.Text;

namespace Handbook.Tests.Checking;

public sealed class LinkCheckerTests
{
    private const string FromTemplate = "templates/page.html: error ";

    [Fact]
    public void Addresses_that_lead_somewhere_are_counted_and_not_reported()
    {
        var site = new CheckedSite()
            .File("assets/site.css").File("media/a b.png").File("assets/shapes.svg")
            .Page("index.html", """
                <link rel="stylesheet" href="assets/site.css?v=3">
                <img src="media/a%20b.png" alt="" srcset="media/a%20b.png 1x, media/a%20b.png?x=1,2 2x">
                <img src="data:image/gif;base64,R0lGOD" alt="">
                <a href="techniques/side.html#set-up">side</a> <a href="#top">up</a> <a href="#">up</a> <a href="?q=x">again</a>
                <a href="https://handbook.example/techniques/side.html#set-up">full</a> <a href="https://handbook.example/">home</a>
                <a href="https://elsewhere.example/">out</a> <a href="mailto:a@b.example">write</a> <a href="tel:112">call</a>
                <svg><use href="assets/shapes.svg#ball"/><path id="p" fill="url(#p)"/><use xlink:href="#p"/></svg>
                """)
            .Page("techniques/side.html", """<h2 id="set-up">Set up</h2><a href="../index.html#:~:text=side">home</a>""");

        Assert.Equal("", site.Check());
        Assert.Equal(new Handbook.Checking.LinkTally(13, 4), site.Tally);
    }

    [Theory]
    [InlineData("sidee.html", "HB5001: on page 'x/y.html': address 'sidee.html' leads to no file of the site; did you mean 'side.html'?\n")]
    [InlineData("home.html", "HB5001: on page 'x/y.html': address 'home.html' leads to no file of the site; did you mean '../home.html'?\n")]
    [InlineData("side.html/", "HB5001: on page 'x/y.html': address 'side.html/' leads to no file of the site\n")]
    [InlineData(
        "Side.html",
        "HB5002: on page 'x/y.html': address 'Side.html' differs in upper and lower case from the file 'x/side.html'\n",
        "many servers tell the two apart: write the file's name exactly")]
    [InlineData(
        "../x/",
        "HB5003: on page 'x/y.html': address '../x/' names a folder\n",
        "the site must also open from a disk, where folders have no start page: write 'index.html'")]
    [InlineData(
        "..",
        "HB5003: on page 'x/y.html': address '..' names a folder\n",
        "the site must also open from a disk, where folders have no start page: write '../index.html'")]
    [InlineData(
        "side.html#set_up",
        "HB5004: on page 'x/y.html': the fragment of 'side.html#set_up' is no id of that page; did you mean '#set-up'?\n")]
    [InlineData("#nowhere", "HB5004: on page 'x/y.html': the fragment of '#nowhere' is no id of that page\n")]
    [InlineData("../../z.html", "HB5005: on page 'x/y.html': address '../../z.html' climbs out of the site\n")]
    [InlineData("%2e%2e/%2E./z.html", "HB5005: on page 'x/y.html': address '%2e%2e/%2E./z.html' climbs out of the site\n")]
    [InlineData(
        "/home.html",
        "HB5006: on page 'x/y.html': address '/home.html' begins with a slash\n",
        "the site must work from a disk and from any folder of a server: write the address relative to the page")]
    [InlineData(
        "java&#9;script:alert(1)",
        "HB5008: on page 'x/y.html': address 'java\tscript:alert(1)' has the scheme 'javascript'\n",
        "links may use https, http, mailto and tel; data is for the src of img only")]
    [InlineData(
        "https://handbook.example/x/sid.html",
        "HB5001: on page 'x/y.html': address 'https://handbook.example/x/sid.html' leads to no file of the site; "
            + "did you mean 'https://handbook.example/x/side.html'?\n")]
    public void An_address_that_leads_nowhere_is_reported(string address, string finding, string? help = null)
    {
        var site = new CheckedSite()
            .Page("home.html").Page("x/side.html", "<h2 id=set-up>S</h2>").Page("x/y.html", $"<a href=\"{address}\">go</a>");

        Assert.Equal($"{FromTemplate}{finding}{(help is null ? "" : $"  help: {help}\n")}", site.Check());
    }

    [Theory]
    [InlineData("<script src='https://cdn.example/a.js'></script>", "'src' loads 'https://cdn.example/a.js'")]
    [InlineData("<link rel='preload stylesheet' href='//cdn.example/a.css'>", "'href' loads '//cdn.example/a.css'")]
    [InlineData("<img alt='' srcset='https://cdn.example/a,b.png 2x, data:x'>", "'srcset' loads 'https://cdn.example/a,b.png'", true)]
    [InlineData("<p style=\"background: url('https://cdn.example/a.png')\">", "'style' loads 'https://cdn.example/a.png'")]
    [InlineData("<video poster='https://handbook.example/index.html'></video>", "'poster' loads 'https://handbook.example/index.html'")]
    [InlineData("<svg><image xlink:href='https://cdn.example/a.png'/></svg>", "'xlink:href' loads 'https://cdn.example/a.png'")]
    [InlineData("<object data='http://cdn.example/a.pdf'></object>", "'data' loads 'http://cdn.example/a.pdf'")]
    public void Whatever_a_page_would_load_from_elsewhere_is_reported(string body, string finding, bool withData = false)
    {
        var data = "HB5008: on page 'index.html': address 'data:x' has the scheme 'data'\n";
        Assert.Equal(
            (withData ? $"{FromTemplate}{data}  help: links may use https, http, mailto and tel; data is for the src of img only\n" : "")
                + $"{FromTemplate}HB5009: on page 'index.html': {finding} from outside the site\n"
                + "  help: copy the file into the site, so that reading it tells nobody and works without a network\n",
            new CheckedSite().Page("index.html", body).Check());
    }

    [Fact]
    public void A_canonical_link_and_a_social_card_may_name_pages_of_the_site_by_full_address()
    {
        const string Html = """
            <!doctype html><html lang=en><title>T</title><link rel=canonical href=https://handbook.example/index.html>
            <meta property=og:image content=https://handbook.example/card.png><h1>T</h1>
            """;

        Assert.Equal(
            $"{FromTemplate}HB5001: on page 'index.html': address 'https://handbook.example/card.png' leads to no file of the site\n",
            new CheckedSite().Raw("index.html", Html).Check());
    }

    [Fact]
    public void An_address_that_is_wrong_in_two_attributes_of_a_page_is_one_mistake_of_one_page() => Assert.Equal(
        $"{FromTemplate}HB5001: on page 'index.html': address 'gone.js' leads to no file of the site\n",
        new CheckedSite().Page("index.html", "<script src=gone.js></script><a href=gone.js>code</a>").Check());

    [Fact]
    public void A_base_element_is_reported_and_changes_nothing()
    {
        const string Html = "<!doctype html><html lang=en><title>T</title><base href='x/'><h1>T</h1><a href=index.html>home</a>";

        Assert.Equal(
            $"{FromTemplate}HB5007: on page 'index.html': base address 'x/' changes where every other address leads\n"
                + "  help: remove the base element; addresses here are relative to the page\n",
            new CheckedSite().Raw("index.html", Html).Check());
    }

    [Fact]
    public void A_broken_link_is_found_where_the_content_writes_it()
    {
        var content = new SourceFile(
            "content/techniques/side.md",
            "---\r\ntitle: Side\r\n---\r\nSee asides.md and [the back](../muscles/sides.md#a).\r\n");
        var site = new CheckedSite().Page("techniques/side.html", "<a href='../muscles/sides.html#a'>the back</a>", content);

        Assert.Equal(
            """
            content/techniques/side.md:4:30: error HB5001: on page 'techniques/side.html': address '../muscles/sides.html#a' leads to no file of the site
                4 | See asides.md and [the back](../muscles/sides.md#a).
                  |                              ^^^^^^^^^^^^^^^^^^^^^

            """.ReplaceLineEndings("\n"),
            site.Check());
    }

    [Fact]
    public void A_mistake_of_the_template_is_told_once_for_all_its_pages_whatever_their_order()
    {
        var site = new CheckedSite { Template = new SourceFile("templates/page.html", "<main>\n  <a href=\"../al.html\">All</a>\n</main>\n") };
        for (var i = 0; i < 500; i++)
        {
            var content = new SourceFile($"content/pages/p{i:000}.md", $"Page {i}\n");
            site.Page($"pages/p{i:000}.html", "<a href=\"../al.html\">All</a><a href='gone.html'>gone</a>", content);
        }

        const string Expected = """
            templates/page.html: error HB5001: on page 'pages/p000.html' and on 499 more pages: address 'gone.html' leads to no file of the site
            templates/page.html:2:12: error HB5001: on page 'pages/p000.html' and on 499 more pages: address '../al.html' leads to no file of the site; did you mean '../all.html'?
                2 |   <a href="../al.html">All</a>
                  |            ^^^^^^^^^^

            """;
        site.Page("all.html");
        Assert.Equal(Expected.ReplaceLineEndings("\n"), site.Check());
        Assert.Equal(Expected.ReplaceLineEndings("\n"), site.CheckBackwards());
    }
}
