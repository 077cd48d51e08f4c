using System.Collections.Immutable;
using System.Text;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Tests.Checking;

/// <summary>What is wrong with finished pages, told of the handbook's own templates and not of built-in ones.</summary>
public sealed class OwnTemplateTests : IDisposable
{
    private const string Card = "parts/card.html";

    private readonly SampleHandbook handbook = new();

    public OwnTemplateTests() => Directory.Delete(handbook.Path("templates"), recursive: true);

    public void Dispose() => handbook.Dispose();

    /// <summary>Every built-in template that alone shows a text for safety's sake, and the findings that name it when it is empty.</summary>
    [Theory]
    [InlineData("parts/care-card", "HB5023 2")]
    [InlineData("parts/safety", "HB5020 1")]
    [InlineData("parts/gates", "HB5023 1")]
    [InlineData("parts/no-go", "HB5024 6")]
    [InlineData("parts/header", "HB5024 1")]
    [InlineData("parts/status", "HB5027 1")]
    [InlineData("parts/rule", "HB5027 1")]
    [InlineData("parts/sheet-safety", "HB5020 1")]
    [InlineData("parts/sheet-gate", "HB5023 1")]
    [InlineData("parts/sheet-rules", "HB5023 1")]
    [InlineData("parts/sheet-footer", "HB5024 1, HB5027 2")]
    [InlineData("parts/large-foot", "HB5027 2")]
    public void An_empty_part_is_told_by_its_own_name_in_a_few_findings(string part, string expected)
    {
        handbook.Write($"templates/{part}.html", string.Empty);
        var found = handbook.Build().Diagnostics;
        Assert.All(found, d => Assert.Equal($"templates/{part}.html", d.Place.File.Path[(d.Place.File.Path.IndexOf("/templates/", StringComparison.Ordinal) + 1)..]));
        Assert.All(found, d => Assert.DoesNotContain("handbook templates copy", d.Place.File.ToChange ?? string.Empty, StringComparison.Ordinal));
        var naming = found.Where(d => d.Help?.Contains($"'{part}' does so", StringComparison.Ordinal) == true);
        Assert.Equal(expected, string.Join(", ", naming.GroupBy(d => d.Rule.Code).Select(g => $"{g.Key} {g.Count()}")));
    }

    [Theory]
    [InlineData("parts/foot.html", "{{ include 'parts/contact' level: 'urgent' word: 'Urgent' contact: page.emergency.urgent }}", "'Call your doctor today'")]
    [InlineData("parts/foot.html", "{{ include 'parts/contact' level: 'routine' word: 'Not urgent' contact: page.emergency.routine }}", "'Book a visit'")]
    [InlineData("parts/foot.html", "{{ page.footer.status.words }}", "'Draft: not yet reviewed by a clinician'")]
    [InlineData("pages/technique.html", "{{ general_note }}", "'Everyone's condition differs")]
    [InlineData("pages/routine.html", "{{ general_note }}", "'Everyone's condition differs")]
    [InlineData("pages/my-sheet.html", "{{ general_note }}", "'Everyone's condition differs")]
    [InlineData("pages/my-sheet.html", "{{ include 'parts/contact' level: 'immediate' word: 'Emergency' contact: page.emergency.immediate }}", "'Call 112'")]
    [InlineData("pages/large-sheet.html", "{{ page.emergency.immediate.call }}", "'Call 112'")]
    [InlineData("pages/large-sheet.html", "{{ page.emergency.urgent.when }}", "'A hot and swollen calf'")]
    [InlineData("pages/go.html", "{{ page.emergency.immediate.call }}", "'Call 112'")]
    [InlineData("pages/safety.html", "{{ group.heading }}", "'Do not use if you have'")]
    [InlineData("parts/safety.html", "{{ group.heading }}", "'Ask first if you have'")]
    [InlineData("pages/safety.html", "{{ card.call }}", "'Call your doctor today'")]
    [InlineData("parts/care-card.html", "{{ sign.text }}", "'a hot, red and swollen calf'")]
    public void What_a_template_leaves_out_is_told_of_it(string file, string leftOut, string missing)
    {
        Change(file, leftOut, string.Empty);
        var found = Found();
        Assert.Contains(missing, found, StringComparison.Ordinal);
        Assert.DoesNotContain("built-in templates", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_scripts_lead_through_keeps_its_no_go_zones()
    {
        Change("parts/how.html", "for list in how.lists", "for list in how.lists limit: 2");
        Assert.Contains("parts/how.html: error HB5024: on page 'routines/easy-calves.html': 'The back of the knee' is not shown", Found(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_home_page_says_what_to_check_before_it_leads_to_any_technique()
    {
        handbook.Replace("content/safety.yml", "care: urgent", "care: immediate");
        Change("pages/home.html", "{{ include 'parts/page-title' summary: summary }}", "{{ include 'parts/cards' heading: 'What helps' cards: techniques }}{{ include 'parts/page-title' summary: summary }}");
        Assert.StartsWith("templates/pages/home.html: error HB5021: on page 'index.html': the safety block comes after the link to the steps of 'techniques/", Found(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_one_own_template_it_is_the_place_and_with_more_all_are_named()
    {
        Change(Card, "</a></h3>", "</h3>");
        Assert.Contains("templates/parts/card.html: error HB5025: on page 'complaints/index.html' and on 9 more pages", Found(), StringComparison.Ordinal);
        Assert.DoesNotContain("built-in", Found(), StringComparison.Ordinal);

        Change("parts/foot.html", "Licence", "Terms");
        Assert.Contains(
            """
            built-in templates/pages/index.html: error HB5025: on page 'complaints/index.html' and on 9 more pages: the HTML is malformed: the given end tag does not match the current node
              help: it is near 'f="tight-calf.html">Tight calf</h3> <p class="gloss">calf mu'; your own templates on this page: templates/parts/card.html, templates/parts/foot.html

            """,
            Found(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_that_says_the_same_as_the_built_in_one_is_not_at_fault()
    {
        Change(Card, "</a></h3>", "</h3>");
        handbook.Write("templates/parts/foot.html", Encoding.UTF8.GetString(Theme.Read("parts/foot.html")));
        Assert.Contains("templates/parts/card.html: error HB5025", Found(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_asset_that_was_left_out_is_told_once_and_of_no_template()
    {
        handbook.Write("templates/assets/icon.svg", string.Empty);
        Change("parts/foot.html", "Licence", "Terms");
        Assert.Matches(
            """
            ^built-in templates/pages/not-found\.html: error HB5001: on page '404\.html' and on \d+ more pages: address 'assets/icon\.svg' leads to no file of the site
              help: what stands in templates/assets/ is published in assets/; an empty file there leaves the built-in one out
            $
            """,
            Found());
    }

    [Fact]
    public void A_few_fragments_of_the_content_may_be_wrong_but_many_come_from_the_page_that_they_lead_to()
    {
        var content = new SourceFile("content/x.md", "[a](y.md#a) [b](y.md#b) [c](y.md#c) [d](y.md#d)");
        string Checked(int links) => new CheckedSite { Template = new SourceFile("templates/page.html", "") }
            .Page("x.html", string.Concat("abcd"[..links].Select(id => $"<a href=y.html#{id}>x</a>")), content).Page("y.html").Check();

        Assert.StartsWith(
            """
            content/x.md:1:5: error HB5004: on page 'x.html': the fragment of 'y.html#a' is no id of that page
                1 | [a](y.md#a) [b](y.md#b) [c](y.md#c) [d](y.md#d)
                  |     ^^^^^^
              help: your own templates on the page that it leads to: templates/page.html

            """.ReplaceLineEndings("\n"),
            Checked(3),
            StringComparison.Ordinal);
        Assert.Equal("templates/page.html: error HB5004: on page 'x.html': the fragment of 'y.html#a' is no id of that page; and 3 more like it\n", Checked(4));
    }

    [Fact]
    public void Of_many_own_templates_those_of_most_pages_are_named()
    {
        ImmutableArray<SourceFile> all = [.. Enumerable.Range(1, 9).Select(i => new SourceFile($"templates/parts/{i}.html", "x"))];
        var site = new CheckedSite { Included = path => path == "a.html" ? all : all[7..] }.Page("a.html", "<h1>T</h1>").Page("b.html", "<h1>T</h1>");
        Assert.Equal(
            "templates/page.html: error HB5016: on page 'a.html' and on 1 more page: 2 h1 elements where there must be exactly one\n"
                + "  help: your own templates on this page: templates/page.html, templates/parts/8.html, templates/parts/9.html, templates/parts/1.html, "
                + "templates/parts/2.html, templates/parts/3.html and 4 more\n",
            site.Check());
    }

    private void Change(string file, string old, string changed)
    {
        var text = Encoding.UTF8.GetString(Theme.Read(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        handbook.Write($"templates/{file}", text.Replace(old, changed, StringComparison.Ordinal));
    }

    private string Found()
    {
        Directory.CreateDirectory(handbook.Path("templates"));
        return handbook.Text(handbook.Build());
    }
}
