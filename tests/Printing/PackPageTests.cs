using System.Text.RegularExpressions;
using Handbook.Checking;
using Handbook.Rendering.Prints;
using Handbook.Tests.Rendering;

namespace Handbook.Tests.Printing;

/// <summary>A pack: a page of contents, then sheets, whose links stay inside as far as they can.</summary>
public partial class PackPageTests
{
    [Fact]
    public void The_contents_lead_to_each_sheet_and_tell_its_page()
    {
        var rows = Row().Matches(Pack("packs/handbook").Page.Text).Select(m => $"{m.Groups["to"]} {m.Groups["page"]}");
        Assert.Equal(["sheet:easy-calves 2", "sheet:wall-stretch 3", "sheet:calf-roll 4", "sheet:deep-press 5"], rows);
    }

    [Fact]
    public void Without_one_page_for_each_sheet_no_page_is_told() =>
        Assert.DoesNotContain("page-number", Pack("packs/handbook", isNumbered: false).Page.Text, StringComparison.Ordinal);

    [Fact]
    public void Sheets_stand_in_the_order_of_the_contents_and_each_has_its_own_safety_block_before_its_steps()
    {
        var marks = Mark().Matches(Pack("packs/handbook").Page.Text).Select(m => m.Groups["mark"].Value);
        Assert.Equal(
            "sheet:easy-calves data-safety data-steps sheet:wall-stretch data-safety data-steps sheet:calf-roll data-safety data-steps sheet:deep-press gate data-safety data-steps",
            string.Join(' ', marks));
    }

    [Fact]
    public void A_link_to_what_is_in_the_pack_stays_in_it_and_all_others_lead_to_pages_of_the_site()
    {
        var sample = new SampleSite().With("techniques/wall-stretch.md", "1. Lean in until you feel a stretch.", "1. As after the [[calf-roll]] or the [[deep-press]].");
        var text = Body(Pack("packs/muscle-soleus", sample: sample));
        Assert.Contains("href=\"#sheet:calf-roll\"", text[text.IndexOf("id=\"sheet:wall-stretch\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("href=\"../techniques/deep-press.html\"", text, StringComparison.Ordinal);
        Assert.All(Href().Matches(text).Select(m => m.Groups["to"].Value), to => Assert.Matches("^(#|\\.\\./)", to));
    }

    [Fact]
    public void What_is_not_on_paper_leaves_no_trace_so_that_its_change_prints_nothing_again()
    {
        var text = Pack("calf-roll").Page.Text;
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotContain("assets/search/", text, StringComparison.Ordinal);
        var other = new SampleSite().With("techniques/wall-stretch.md", "title: Wall calf stretch", "title: Another wall stretch");
        Assert.Equal(text, Pack("calf-roll", sample: other).Page.Text);
        Assert.NotEqual(Pack("packs/muscle-soleus").Page.Text, Pack("packs/muscle-soleus", sample: other).Page.Text);
    }

    [Fact]
    public void A_sound_pack_has_no_mistakes() => Assert.Equal(string.Empty, MistakesOf(Pack("packs/handbook"), text => text));

    [Fact]
    public void A_safety_text_that_one_sheet_of_it_loses_is_found() => Assert.Equal(
        "SafetyTextMissing Only with a clinician's go-ahead.",
        MistakesOf(Pack("packs/handbook"), text => text.Replace("Only with a clinician", "Perhaps with a clinician", StringComparison.Ordinal)));

    [Fact]
    public void The_status_of_its_sheets_cannot_be_lost() => Assert.Equal(
        "TextMissingInMain Draft: not yet reviewed by a clinician",
        MistakesOf(Pack("packs/handbook"), text => text.Replace("Draft: not yet reviewed by a clinician", "Reviewed", StringComparison.Ordinal)));

    [Fact]
    public void Whom_to_call_and_when_stands_on_its_front_whatever_its_sheets_say() => Assert.Equal(
        "CareTextMissingOnPaper Call 112\nCareTextMissingOnPaper Sudden chest pain\nCareTextMissingOnPaper Call your doctor today\nCareTextMissingOnPaper A hot and swollen calf",
        MistakesOf(Pack("packs/handbook"), text => FrontContacts().Replace(text, string.Empty, 1)));

    [Fact]
    public void A_sheet_that_is_missing_is_found() =>
        Assert.Contains("StepsNotMarked", MistakesOf(Pack("packs/handbook"), text => text.Replace("id=\"sheet:calf-roll\"", "id=\"x\"", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_pack_that_is_folded_away_shows_nothing() => Assert.Contains(
        "SafetyHidden details",
        MistakesOf(Pack("packs/handbook"), text => text.Replace("<main", "<details><main", StringComparison.Ordinal).Replace("</main>", "</main></details>", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    private static PrintPage Pack(string name, bool isNumbered = true, SampleSite? sample = null) =>
        (sample ?? new SampleSite()).RenderPrint(name, isNumbered);

    private static string Body(PrintPage page) => page.Page.Text[page.Page.Text.IndexOf("<main", StringComparison.Ordinal)..page.Page.Text.IndexOf("</main>", StringComparison.Ordinal)];

    private static string MistakesOf(PrintPage page, Func<string, string> change)
    {
        var origin = new PageOrigin(null, page.Page.Templates[0]);
        var front = new InspectedPage(page.Page.Path, System.Text.Encoding.UTF8.GetBytes(change(page.Page.Text)), origin, page.Page.Safety);
        var facts = PackInspector.Inspect(front, page.Sheets);
        return string.Join('\n', facts.Mistakes.Select(m => $"{m.Wording.Method.Name} {m.Value}"));
    }

    [GeneratedRegex("""<li><p><a href="#(?<to>[^"]+)".*?<p class="page-number">page (?<page>\d+)</p>""")]
    private static partial Regex Row();

    [GeneratedRegex("""<article[^>]* id="(?<mark>sheet:[^"]+)"|data-safety="(?<mark>gate)"|(?<mark>data-safety|data-steps)""")]
    private static partial Regex Mark();

    [GeneratedRegex("<aside class=\"sheet-emergency\".*?</aside>", RegexOptions.Singleline)]
    private static partial Regex FrontContacts();

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"")]
    private static partial Regex Href();
}
