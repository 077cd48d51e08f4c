using static Handbook.Tests.Prose.ProseTranscript;

namespace Handbook.Tests.Prose;

public sealed class NestingTests
{
    [Fact]
    public void Deep_quotes_are_reported_at_their_line() => Assert.Equal(
        $"""
        a.md:3:1: error HB1118: the prose cannot be read on from here
            3 | {new string('>', 130)} x
              | {new string('^', 132)}
          help: at most 64 quotes, lists, and marks may stand inside each other, and a table may have some thousand cells
        """,
        Report($"a\n\n{new string('>', 130)} x\n\nb\n"));

    [Fact]
    public void Deep_lists_are_reported_at_the_first_line_that_is_too_deep()
    {
        var list = string.Concat(Enumerable.Range(0, 200).Select(i => $"{new string(' ', 2 * i)}- x\n"));
        Assert.Matches("^[0-9]+:[0-9]+ HB1118$", Codes(list));
        Assert.Equal(string.Empty, Html(list));
    }

    [Fact]
    public void Nesting_that_Markdig_allows_and_its_renderer_does_not_is_reported() => Assert.Matches("^3:[0-9]+ HB1118$", Codes("a\n\n" + Repeat("*a **b ", 70) + Repeat("b** a*", 70)));

    [Fact]
    public void Reasonable_nesting_is_fine() => Assert.Equal(string.Empty, Codes("> > > - a\n> > >   - b\n> > >     - c **d *e***"));

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[[")]
    [InlineData("[[a ")]
    [InlineData("]]")]
    [InlineData("[a](")]
    [InlineData("**a ")]
    [InlineData("_a *b ")]
    [InlineData("<!-- ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("|")]
    [InlineData("[^a] ")]
    [InlineData("## a\n")]
    [InlineData("[a]: x\n")]
    [InlineData("x\n: y\n\n")]
    public void No_long_run_of_signs_throws(string sign) => Assert.Null(Record.Exception(() => Html(Repeat(sign, 9_000 / sign.Length))));

    [Fact]
    public void A_line_or_body_beyond_all_measure_is_reported() => Assert.Multiple(
        () => Assert.StartsWith("a.md:2:1: error HB1123: this line has more than 10000 characters\n", Report("a\n" + Repeat("x", 10_001)), StringComparison.Ordinal),
        () => Assert.Equal(
            """
            a.md:1:1: error HB1123: this body has more than 1000000 characters
                1 | a
                  | ^
            """,
            Report(Repeat("a\n", 500_001))));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
