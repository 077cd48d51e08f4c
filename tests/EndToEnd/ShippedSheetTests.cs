using Handbook.Tests.Rendering;

namespace Handbook.Tests.EndToEnd;

/// <summary>The cheat sheets of the handbook in content/, as a worried reader meets them.</summary>
public sealed class ShippedSheetTests(ShippedHandbook site) : IClassFixture<ShippedHandbook>
{
    [Fact]
    public void No_list_of_safety_rules_is_longer_than_anybody_reads_before_starting()
    {
        foreach (var sheet in site.PagesOf("sheets").Append("my-sheet.html"))
        {
            var lists = SheetSafetyTests.Rules(site.HtmlOf(sheet)).ToList();
            Assert.Equal(4, lists.Count);
            Assert.All(lists, list => Assert.True(list.Split(" | ").Length <= 7, $"{sheet}: {list}"));
            Assert.InRange(lists.Single(l => l.Contains("Go gently", StringComparison.Ordinal)).Split(" | ").Length, 1, 4);
        }
    }
}
