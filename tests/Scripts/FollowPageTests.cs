namespace Handbook.Tests.Scripts;

/// <summary>What the follow-along timer reads from a page, and the pages that it does not offer itself on.</summary>
public class FollowPageTests
{
    private const string Page =
        """
        const never = { heading: 'Do not use if you have', texts: ['a fever'] };
        const stop = { heading: 'Stop if you notice', texts: ['a bruise'] };
        const roll = doseOf({ hold: '15-30', count: '3-4', noun: 'Spot', sides: 'Left side,Right side', pressure: 'soft' });
        const plan = { call: 'Call 112.', before: [never], stop, items: [roll] };
        """;

    private static readonly HandbookScript Follow =
        HandbookScript.Named("29-follow-page.js").With("const { doseOf, isSafe } = handbookFollowPage;\n" + Page);

    [Fact]
    public void The_numbers_of_an_element_are_a_dose() =>
        Assert.Equal(
            """{"noun":"Spot","pressure":"soft","seconds":{"min":15,"max":30},"count":{"min":3,"max":4},"sides":["Left side","Right side"],"between":"Ease off and move to the next spot"}""",
            Follow.Json("roll"));

    [Fact]
    public void No_side_is_one_side_without_a_name() =>
        Assert.Equal("""[""]""", Follow.Json("doseOf({ hold: '20-20', count: '1-1', noun: 'Repeat', sides: '' }).sides"));

    [Theory]
    [InlineData("plan", "true")]
    [InlineData("{ ...plan, stop: undefined }", "false")]
    [InlineData("{ ...plan, stop: { heading: 'Stop if you notice', texts: [] } }", "false")]
    [InlineData("{ ...plan, before: [] }", "false")]
    [InlineData("{ ...plan, call: undefined }", "false")]
    [InlineData("{ ...plan, items: [] }", "false")]
    public void A_page_without_its_rules_its_stop_signs_or_its_emergency_call_offers_nothing(string page, string expected) =>
        Assert.Equal(expected, Follow.Text($"isSafe({page})"));
}
