using System.Text.RegularExpressions;
using Handbook.Tests.Rendering;
using Handbook.Tests.Rendering.Qr;

namespace Handbook.Tests.EndToEnd;

/// <summary>The cheat sheets of the handbook in content/, as a worried reader meets them.</summary>
public sealed partial class ShippedSheetTests(ShippedHandbook site) : IClassFixture<ShippedHandbook>
{
    [Fact]
    public void No_list_of_safety_rules_is_longer_than_anybody_reads_before_starting()
    {
        foreach (var sheet in site.PagesOf("sheets").Append("my-sheet.html"))
        {
            var lists = SheetSafetyTests.Rules(site.HtmlOf(sheet)).ToList();
            // The gate of a gated technique asks for more than to ask first or to go gently.
            Assert.Equal(site.HtmlOf(sheet).Contains("data-safety=\"gate\"", StringComparison.Ordinal) ? 2 : 4, lists.Count);
            Assert.All(lists, list => Assert.True(list.Split(" | ").Length <= 7, $"{sheet}: {list}"));
        }
    }

    [Theory]
    [InlineData("side-of-waist-release", "waist")]
    [InlineData("beside-the-spine-release", "spine")]
    [InlineData("front-of-hip-release", "hip")]
    [InlineData("hip-flexor-stretch", "stretch")]
    [InlineData("buttock-release", "buttock")]
    [InlineData("quick-relief-low-back", "quick")]
    [InlineData("desk-break", "desk")]
    [InlineData("evening-wind-down", "evening")]
    [InlineData("two-week-build-up", "twoweeks")]
    public void Its_short_address_is_permanent_and_stands_on_the_sheet_as_text_and_as_a_code(string sheet, string name)
    {
        var html = site.HtmlOf($"sheets/{sheet}.html");

        Assert.Equal($"https://handbook.example/low-back/go/{name}/", QrReading.TextOf(Code().Match(html).Value));
        Assert.Contains($"handbook.example/low-back/go/{name}/", site.TextOf($"sheets/{sheet}.html"), StringComparison.Ordinal);
        Assert.Contains($"/{sheet}.html\">", site.HtmlOf($"go/{name}/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_sheet_is_without_a_code() =>
        Assert.All(site.PagesOf("sheets"), sheet => Assert.Single(Code().Matches(site.HtmlOf(sheet))));

    [GeneratedRegex("<svg class=\"qr\".*?</svg>")]
    private static partial Regex Code();
}
