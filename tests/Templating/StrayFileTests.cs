using Handbook.Templating;

namespace Handbook.Tests.Templating;

/// <summary>Files in a handbook's folder of templates that nothing uses: what is left there by programs, and what people called wrongly.</summary>
public sealed class StrayFileTests : IDisposable
{
    private readonly SampleHandbook handbook = new();

    public StrayFileTests() => Directory.Delete(handbook.Path("templates"), recursive: true);

    public void Dispose() => handbook.Dispose();

    [Theory]
    [InlineData("assets/handbook.css/10-tokens.css.bak")]
    [InlineData("assets/handbook.css/10-tokens.css~")]
    [InlineData("assets/handbook.css/.10-tokens.css.swp")]
    [InlineData("assets/handbook.css/#10-tokens.css#")]
    [InlineData("assets/handbook.css/.own.css")]
    [InlineData("assets/.DS_Store")]
    [InlineData("assets/own.css~")]
    [InlineData("assets/.git/a.css")]
    [InlineData("assets/Thumbs.db")]
    [InlineData("assets/DESKTOP.INI")]
    [InlineData("assets/x.TMP")]
    [InlineData("parts/.card.html")]
    [InlineData("parts/card.html.bak")]
    [InlineData("parts/card.html~")]
    public void What_editors_and_systems_leave_is_passed_over_in_silence(string path)
    {
        handbook.Write("templates/parts/lead.html", string.Empty);
        Assert.Equal(string.Empty, Found());
        var before = handbook.Snapshot();
        handbook.Write($"templates/{path}", "\0:root { --paper: #000; }");
        Assert.Equal(string.Empty, Found());
        Assert.Equal(before, handbook.Snapshot());
        Assert.DoesNotContain(path, TemplateFolder.PathsIn(handbook.Path("templates")));
    }

    [Fact]
    public void A_copy_beside_a_changed_part_does_not_win_over_it()
    {
        handbook.Write("templates/assets/handbook.css/10-tokens.css", ":root { --paper: #123456; }");
        handbook.Write("templates/assets/handbook.css/10-tokens.css.bak", ":root { --paper: #654321; }");
        handbook.Build();
        var sheet = Directory.EnumerateFiles(Path.Combine(handbook.Output, "assets"), "handbook.*.css").Single();
        Assert.Contains("#123456", File.ReadAllText(sheet), StringComparison.Ordinal);
        Assert.DoesNotContain("#654321", File.ReadAllText(sheet), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own.txt", ".css")]
    [InlineData("90-x.scss", ".css")]
    [InlineData("90-x.js", ".css")]
    [InlineData("deep/90-x.CSS", ".css")]
    public void Only_parts_of_its_own_kind_are_joined_and_the_others_are_told(string name, string ending)
    {
        handbook.Write($"templates/assets/handbook.css/{name}", ".not-joined {}");
        Assert.Equal(
            $"""
            templates/assets/handbook.css/{name}: warning HB4041: nothing uses this file, because only files that end in {ending} are put together in templates/assets/handbook.css/
              help: rename it, or move it out of that folder

            """,
            Found());
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(handbook.Output, "assets"), "*", SearchOption.AllDirectories),
            f => File.ReadAllText(f).Contains("not-joined", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("parts/card.htm", "parts/card.html, which is used in place of the built-in one")]
    [InlineData("parts/card.HTML", "parts/card.html, which is used in place of the built-in one")]
    [InlineData("parts/Card.sbn-html", "parts/card.html, which is used in place of the built-in one")]
    [InlineData("foo.liquid", "foo.html")]
    public void A_name_that_is_none_of_a_template_is_told_with_the_right_one(string path, string right)
    {
        handbook.Write($"templates/{path}", "x");
        Assert.Equal(
            $"""
            templates/{path}: warning HB4041: nothing uses this file, because the name of a template ends in .html, .xml or .scriban-html
              help: rename it to templates/{right}

            """,
            Found());
    }

    [Theory]
    [InlineData("handbook.css", "move it into the folder templates/assets/handbook.css/ to add to what is built in, or to templates/assets/handbook.css to use it in place of all that")]
    [InlineData("asset/own.css", "move it to templates/assets/own.css")]
    [InlineData("css/own.css", "move it to templates/assets/css/own.css")]
    [InlineData("Assets/pages/tool.JS", "move it to templates/assets/pages/tool.js")]
    public void A_style_sheet_or_script_that_lies_elsewhere_is_told_with_its_place(string path, string help)
    {
        handbook.Write($"templates/{path}", "x{}");
        Assert.Equal(
            $"""
            templates/{path}: warning HB4041: nothing uses this file, because style sheets and scripts belong in the folder assets
              help: {help}

            """,
            Found());
    }

    [Fact]
    public void Any_other_file_and_a_link_are_told_as_well()
    {
        handbook.Write("templates/README.md", "x");
        handbook.Write("templates/assets/wide.CSS", "x");
        File.CreateSymbolicLink(handbook.Path("templates/assets/linked"), handbook.Path("content"));
        Assert.Equal(
            """
            templates/README.md: warning HB4041: nothing uses this file
              help: the name of a template ends in .html, .xml or .scriban-html; what is to be published belongs in the folder assets
            templates/assets/linked: warning HB4041: nothing uses this symbolic link, because links are not followed
              help: put the file itself here
            templates/assets/wide.CSS: warning HB4041: no page links this style sheet or script, because names end in .css, in small letters
              help: rename it to templates/assets/wide.css

            """,
            Found());
    }

    [Theory]
    [InlineData("parts/Card.html", "parts/card")]
    [InlineData("Parts/card.html", "parts/card")]
    [InlineData("part/card.html", "parts/card")]
    [InlineData("parts/crad.html", "parts/card")]
    [InlineData("card.html", "parts/card")]
    [InlineData("parts/my-own-card.html", null)]
    public void A_template_with_nearly_a_built_in_name_is_told_with_that(string path, string? meant)
    {
        handbook.Write($"templates/{path}", "x");
        var line = Found().Split('\n')[0];
        var name = path[..^".html".Length];
        var tail = meant is null ? string.Empty : $"; did you mean '{meant}', the built-in one?";
        Assert.Equal($"templates/{path}: warning HB4041: no page uses the template '{name}'{tail}", line);
    }

    [Theory]
    [InlineData("pages/techniqe.css", "no page has the class 'techniqe', which this file is for; did you mean 'technique'?")]
    [InlineData("pages/tool+lsit.css", "no page has the class 'lsit', which this file is for; did you mean 'list'?")]
    [InlineData("pages/page-abuot.js", "no page has the class 'page-abuot', which this file is for; did you mean 'page-about'?")]
    [InlineData("paper/pages/mysheet.css", "no page has the class 'mysheet', which this file is for; did you mean 'my-sheet'?")]
    [InlineData("deep/own.css", "no page links this style sheet or script, because pages link only style sheets in assets, assets/pages, assets/paper, assets/paper/pages or assets/later")]
    [InlineData("paper/own.js", "no page links this style sheet or script, because pages link only scripts in assets or assets/pages")]
    public void A_style_sheet_or_script_that_no_page_links_is_told(string path, string message)
    {
        handbook.Write("content/pages/about.md", "---\ntitle: About\nsummary: What this is.\nupdated: 2026-01-04\n---\n\nA book.\n");
        handbook.Write($"templates/assets/{path}", string.Empty);
        Assert.Equal($"templates/assets/{path}: warning HB4041: {message}", Found().Split('\n')[0]);
    }

    [Theory]
    [InlineData("pages/technique.css")]
    [InlineData("pages/tool+list.js")]
    [InlineData("pages/page-index.css")]
    [InlineData("paper/pages/pack.css")]
    [InlineData("paper/own.css")]
    [InlineData("later/deep/own.css")]
    [InlineData("own.js")]
    [InlineData("fonts/own.woff2")]
    [InlineData("pages/page-evidence.css")]
    public void Those_that_pages_link_are_not(string path)
    {
        handbook.Write($"templates/assets/{path}", string.Empty);
        Assert.Equal(string.Empty, Found());
    }

    [Fact]
    public void Nothing_is_said_of_classes_while_a_page_is_faulty()
    {
        handbook.Write("templates/assets/pages/techniqe.css", string.Empty);
        handbook.Replace("content/tools/ball.md", "hardness: soft", "hardness: sofd");
        Assert.DoesNotContain("HB4041", Found(), StringComparison.Ordinal);
    }

    private string Found() => handbook.Text(handbook.Build());
}
