using System.Text;
using Handbook.Diagnostics;
using Handbook.Rendering;
using Handbook.Reporting;
using Handbook.Templating;
using Handbook.Tests.Rendering;

namespace Handbook.Tests.Templating;

/// <summary>The built-in templates, and a handbook's own files that stand in for some of them.</summary>
public sealed class ThemeTests : IDisposable
{
    private readonly SampleHandbook handbook = new();

    public ThemeTests() => Directory.Delete(handbook.Path("templates"), recursive: true);

    public void Dispose() => handbook.Dispose();

    [Fact]
    public void All_files_of_the_templates_folder_are_built_in_with_their_bytes()
    {
        var folder = Repository.Path("templates");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => TemplatePath.Below(folder, f));
        Assert.Equal(files.Order(StringComparer.Ordinal), Theme.Paths);
        Assert.All(Theme.Paths, p => Assert.Equal(File.ReadAllBytes(Path.Combine(folder, p)), Theme.Read(p)));
    }

    [Fact]
    public void Every_built_in_template_is_used()
    {
        var report = new DiagnosticBag();
        var library = TemplateLibrary.Parse(Theme.TemplatePaths.Select(Theme.ReadTemplate), "templates", report);
        var renderer = SiteRenderer.Create(library, new SampleSite().Build(), report)!;
        var used = renderer.TemplateFiles.Concat(ReportPage.TemplatesOf(library)!.Value).Select(f => f.Path);
        Assert.Empty(Theme.TemplatePaths.Select(p => $"{Theme.ShownAs}/{p}").Except(used));
    }

    [Theory]
    [InlineData("parts/card.html", "parts/card.html", true)]
    [InlineData("parts/card.xml", "parts/card.html", true)]
    [InlineData("parts/cards.html", "parts/card.html", false)]
    [InlineData("assets/handbook.css/10-tokens.css", "assets/handbook.css/10-tokens.css", true)]
    [InlineData("assets/handbook.css", "assets/handbook.css/10-tokens.css", true)]
    [InlineData("assets/pages/tool.css/a.css", "assets/pages/tool.css", true)]
    [InlineData("assets/handbook.css/90-own.css", "assets/handbook.css/10-tokens.css", false)]
    [InlineData("assets/icon.png", "assets/icon.svg", false)]
    public void A_file_stands_in_for_the_built_in_one_of_its_name(string own, string builtIn, bool expected) =>
        Assert.Equal(expected, TemplatePath.StandsInFor(own, builtIn));

    [Fact]
    public void What_does_not_fit_a_built_in_template_is_told_at_the_argument_that_gives_it()
    {
        handbook.Write("templates/pages/tool.html", "{{ include 'parts/links' heading: techniques items: page.title }}");
        Assert.Equal(
            """
            templates/pages/tool.html:1:26: error HB4017: this argument does not fit the template 'parts/links': 'text' of string.handleize must be a text, not a list of CardView
                1 | {{ include 'parts/links' heading: techniques items: page.title }}
                  |                          ^^^^^^^
              help: found at built-in templates/parts/links.html:3:34
            templates/pages/tool.html:1:46: error HB4017: this argument does not fit the template 'parts/links': only a list can be looped over, not a text
                1 | {{ include 'parts/links' heading: techniques items: page.title }}
                  |                                              ^^^^^
              help: found at built-in templates/parts/link-list.html:2:17

            """,
            Found());
    }

    [Fact]
    public void What_is_wrong_because_of_where_the_include_stands_is_told_of_no_argument()
    {
        handbook.Write("templates/pages/tool.html", "<script>{{ include 'parts/links' heading: page.title items: techniques }}</script>");
        var found = Found();
        Assert.Contains("built-in templates/parts/links.html:3:49: error HB4019: a value inside <script>", found, StringComparison.Ordinal);
        Assert.DoesNotContain("does not fit", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_stands_in_may_do_without_what_it_is_given_but_must_spell_it_right()
    {
        handbook.Write("templates/parts/card.html", "<li>A card</li>");
        Assert.Equal(string.Empty, Found());
        handbook.Write("templates/parts/card.html", "<li>{{ cart.title }}</li>");
        Assert.Equal(
            """
            templates/parts/card.html:1:8: error HB4011: unknown name 'cart'; did you mean 'card'?
                1 | <li>{{ cart.title }}</li>
                  |        ^^^^
              help: included from built-in templates/parts/cards.html:6:12, from built-in templates/pages/home.html:12:12

            """,
            Found());
    }

    [Fact]
    public void The_worked_example_of_the_docs_is_true()
    {
        var docs = File.ReadAllText(Repository.Path("docs/templates.md"));
        var card = Encoding.UTF8.GetString(Theme.Read("parts/card.html"));
        const string link = "{{ card.title }}</a></h3>";
        Assert.Contains($"       <h3><a href=\"{{{{ card.href }}}}\">{link}\n", docs, StringComparison.Ordinal);
        handbook.Write("templates/parts/card.html", card.Replace(link, "Read: {{ card.titel }}</a></h3>", StringComparison.Ordinal));
        Assert.Contains(string.Concat(Found().TrimEnd().Split('\n').Select(l => $"       {l}\n")), docs, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_leaves_a_built_in_part_out_whoever_includes_it()
    {
        handbook.Write("templates/parts/card.html", string.Empty);
        handbook.Write("templates/parts/cards.html", Encoding.UTF8.GetString(Theme.Read("parts/cards.html")));
        Assert.Equal(string.Empty, Found());
        Assert.DoesNotContain("class=\"card\"", handbook.Published("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_pages_must_say_cannot_be_left_out()
    {
        handbook.Write("templates/parts/safety.html", string.Empty);
        Assert.Contains("error HB5020", Found(), StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_of_ones_own_that_no_page_uses_are_told_but_not_those_with_built_in_names()
    {
        handbook.Write("templates/parts/cards.html", "{{ include 'parts/used' }}");
        handbook.Write("templates/parts/used.html", "x");
        handbook.Write("templates/parts/by-unused.html", "x");
        handbook.Write("templates/pages/other.html", "{{ include 'parts/by-unused' }}");
        handbook.Write("templates/parts/how.html", string.Empty);
        handbook.Write("templates/pages/report.html", "{{ include 'parts/of-report' }}");
        handbook.Write("templates/parts/of-report.html", "x");
        Assert.Equal(
            """
            templates/pages/other.html: warning HB4041: no page uses the template 'pages/other'
              help: write include 'pages/other' where it belongs, or delete the file
            templates/parts/by-unused.html: warning HB4041: no page uses the template 'parts/by-unused'
              help: write include 'parts/by-unused' where it belongs, or delete the file

            """,
            Found());
    }

    [Fact]
    public void A_part_of_a_style_sheet_is_replaced_left_out_or_added_and_the_others_stay()
    {
        handbook.Write("templates/assets/handbook.css/00-layers.css", "own{}");
        handbook.Write("templates/assets/handbook.css/10-tokens.css", "\n");
        handbook.Write("templates/assets/handbook.css/99-own.css", "last{}");
        var text = Encoding.UTF8.GetString(Assets()["assets/handbook.css"].Bytes);
        Assert.StartsWith("own{}", text, StringComparison.Ordinal);
        Assert.DoesNotContain(":root", text, StringComparison.Ordinal);
        Assert.EndsWith("last{}", text.TrimEnd(), StringComparison.Ordinal);
        Assert.True(text.Length > 1_000);
    }

    [Fact]
    public void A_whole_asset_is_replaced_or_left_out()
    {
        handbook.Write("templates/assets/handbook.js", "own();");
        handbook.Write("templates/assets/pages/muscle.css", string.Empty);
        handbook.Write("templates/assets/pages/routine.css/a.css", "a{}");
        handbook.Write("templates/assets/pages/new.css", string.Empty);
        var assets = Assets();
        Assert.Equal("{\nown();\n}", Encoding.UTF8.GetString(assets["assets/handbook.js"].Bytes));
        Assert.DoesNotContain("assets/pages/muscle.css", assets.Keys);
        Assert.Equal("a{}", Encoding.UTF8.GetString(assets["assets/pages/routine.css"].Bytes));
        Assert.Contains("assets/pages/new.css", assets.Keys);
        Assert.Contains("assets/icon.svg", assets.Keys);
    }

    private Dictionary<string, Asset> Assets()
    {
        var report = new DiagnosticBag();
        var assets = AssetReader.ReadOverTheme(handbook.Path("templates"), report);
        Assert.True(report.IsEmpty);
        return assets.ToDictionary(a => a.Name);
    }

    private string Found()
    {
        Directory.CreateDirectory(handbook.Path("templates"));
        return handbook.Text(handbook.Build());
    }
}
