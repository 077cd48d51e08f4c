using System.Text.RegularExpressions;
using Handbook.Text;

namespace Handbook.Tests.Rendering;

/// <summary>What must be read before the steps of a sheet, in the words that paper has room for.</summary>
public partial class SheetSafetyTests
{
    [Fact]
    public void Without_short_words_a_sheet_says_each_rule_in_full_in_the_order_of_the_file() =>
        Assert.Equal(
            """
            × Do not use if you have: a known or suspected blood clot
            ? Ask first if you have: blood thinners
            × Stop if you notice: sharp or electric pain | numbness or tingling | dizziness
            ! Go gently if you have: weak balance
            """,
            RulesOn("sheets/easy-calves.html", new SampleSite()));

    [Fact]
    public void Rules_of_a_kind_and_group_stand_in_one_item_where_the_first_of_them_stands()
    {
        var sample = new SampleSite()
            .With("safety.yml", "text: sharp or electric pain", "text: sharp or electric pain\n    short: sharp pain\n    group: nerves")
            .With("safety.yml", "text: dizziness", "text: dizziness\n    group: nerves")
            .With("safety.yml", "text: blood thinners", "text: blood thinners\n    group: nerves");

        Assert.Equal(
            """
            × Do not use if you have: a known or suspected blood clot
            ? Ask first if you have: blood thinners
            × Stop if you notice: sharp pain or dizziness | numbness or tingling
            """,
            RulesOn("sheets/calf-roll.html", sample));
    }

    [Fact]
    public void Words_with_an_or_of_their_own_are_set_apart_by_a_comma_and_equal_words_are_said_once()
    {
        var sample = new SampleSite()
            .With("safety.yml", "text: sharp or electric pain", "text: sharp or electric pain\n    group: nerves")
            .With("safety.yml", "text: numbness or tingling", "text: numbness or tingling\n    short: dizziness\n    group: nerves")
            .With("safety.yml", "text: dizziness\n  - id: blood", "text: dizziness\n    group: nerves\n  - id: blood");

        Assert.EndsWith("Stop if you notice: sharp or electric pain, or dizziness", RulesOn("sheets/calf-roll.html", sample), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_must_show_the_short_words_and_every_other_page_the_full_text()
    {
        var sample = new SampleSite().With("safety.yml", "text: sharp or electric pain", "text: sharp or electric pain\n    short: sharp pain");

        Assert.Contains("sharp pain", SafetyBlockTests.TextsOf(sample.Render("sheets/calf-roll.html"), ShownIn.Block));
        Assert.Contains("sharp pain", SafetyBlockTests.TextsOf(sample.Render("my-sheet.html"), ShownIn.Block));
        Assert.Contains("sharp or electric pain", SafetyBlockTests.TextsOf(sample.Render("techniques/calf-roll.html"), ShownIn.Block));
        Assert.Contains("<li>sharp or electric pain</li>", sample.Render("techniques/calf-roll.html").Text, StringComparison.Ordinal);
    }

    private static string RulesOn(string path, SampleSite sample) => string.Join('\n', Rules(sample.Render(path).Text));

    /// <summary>The lists of the safety block, a line each.</summary>
    internal static IEnumerable<string> Rules(string html) =>
        Group().Matches(Block().Match(html).Value).Select(g =>
            $"{Tag().Replace(g.Groups[1].Value, string.Empty).Replace("&#10005;", "×", StringComparison.Ordinal)}: {string.Join(" | ", Item().Matches(g.Value).Select(i => i.Groups[1].Value))}");

    [GeneratedRegex("<section class=\"safety\".*?</section>", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("<div class=\"rules [a-z-]+\">\\s*<h2>(.*?)</h2>.*?</div>", RegexOptions.Singleline)]
    private static partial Regex Group();

    [GeneratedRegex("<li>(.*?)</li>")]
    private static partial Regex Item();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
