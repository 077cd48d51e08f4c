using System.Text.RegularExpressions;
using Handbook.Text;

namespace Handbook.Tests.Rendering;

/// <summary>The sheet of the reader's own choice holds all that may be picked, and all that must be read first.</summary>
public partial class MySheetTests
{
    [Fact]
    public void It_has_a_card_for_every_technique_that_is_neither_gated_nor_retired()
    {
        var sample = new SampleSite();
        // The stretch goes less far, so it is the gentler one.
        Assert.Equal(["wall-stretch", "calf-roll"], CardsOf(sample));
        Assert.Equal(["wall-stretch", "calf-roll"], BoxesOf(sample));

        Assert.Equal(["calf-roll"], CardsOf(sample.With("techniques/wall-stretch.md", "updated:", "status: retired\nupdated:")));
    }

    [Fact]
    public void Its_safety_block_has_the_rules_of_all_cards_before_the_first_of_them()
    {
        var page = new SampleSite().Render("my-sheet.html");
        var texts = SafetyBlockTests.TextsOf(page, ShownIn.Block);

        Assert.Equal(
            "weak balance / a known or suspected blood clot / sharp or electric pain / numbness or tingling / dizziness / blood thinners"
                + " / Go gently if you have / Do not use if you have / Stop if you notice / Ask first if you have",
            string.Join(" / ", texts));
        var steps = page.Text.IndexOf("data-steps", StringComparison.Ordinal);
        Assert.All(texts, text => Assert.InRange(page.Text.IndexOf(text, StringComparison.Ordinal), 0, steps));
    }

    [Fact]
    public void It_must_show_every_no_go_zone_and_whom_to_call() =>
        Assert.Equal<string>(
            ["Call 112", "Sudden chest pain", "Call your doctor today", "A hot and swollen calf", "None of the leg is pressed", "The back of the knee", "The Achilles tendon"],
            SafetyBlockTests.TextsOf(new SampleSite().Render("my-sheet.html"), ShownIn.CareOnPaper));

    [Fact]
    public void Without_a_script_nothing_but_the_picker_is_hidden()
    {
        var html = new SampleSite().Render("my-sheet.html").Text;

        Assert.Equal(["picker"], Hidden().Matches(html).Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void Each_card_says_how_much_of_the_page_it_takes_and_longer_words_take_more()
    {
        const string Step = "Sit on the floor with one leg out.";
        var plain = new SampleSite();
        var longer = new SampleSite().With("techniques/calf-roll.md", Step, $"{Step} Put your hands on the floor behind you");

        Assert.True(MillimetresOf(longer) > MillimetresOf(plain));
        Assert.InRange(RoomOn(plain), 80, 150);
    }

    [Fact]
    public void A_technique_leads_to_its_card_and_a_gated_one_has_none()
    {
        var sample = new SampleSite();

        Assert.Contains("href=\"../my-sheet.html#calf-roll\">", sample.Render("techniques/calf-roll.html").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("my-sheet.html#", sample.Render("techniques/deep-press.html").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sheets/index.html")]
    [InlineData("muscles/soleus.html")]
    [InlineData("contents.html")]
    public void It_is_linked_from_every_foot_and_from_the_lists(string path) =>
        Assert.Contains("my-sheet.html\">My sheet</a>", new SampleSite().Render(path).Text, StringComparison.Ordinal);

    private static IEnumerable<string> CardsOf(SampleSite sample) =>
        Card().Matches(sample.Render("my-sheet.html").Text).Select(m => m.Groups[1].Value);

    private static IEnumerable<string> BoxesOf(SampleSite sample) =>
        Box().Matches(sample.Render("my-sheet.html").Text).Select(m => m.Groups[1].Value);

    private static double MillimetresOf(SampleSite sample) =>
        double.Parse(Height().Matches(sample.Render("my-sheet.html").Text)[1].Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static double RoomOn(SampleSite sample) =>
        double.Parse(Room().Match(sample.Render("my-sheet.html").Text).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("data-mm=\"([0-9.]+)\"")]
    private static partial Regex Height();

    [GeneratedRegex("data-room=\"([0-9.]+)\"")]
    private static partial Regex Room();

    [GeneratedRegex("<section class=\"sheet-card my-card\" id=\"([^\"]+)\"")]
    private static partial Regex Card();

    [GeneratedRegex("<input type=\"checkbox\" value=\"([^\"]+)\" data-mm=\"[0-9.]+\"")]
    private static partial Regex Box();

    [GeneratedRegex("<[^>]* class=\"([^\"]*)\"[^>]* hidden>|<[^>]* hidden>")]
    private static partial Regex Hidden();
}
