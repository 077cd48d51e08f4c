using Handbook.Diagnostics;
using Handbook.Prose;
using Handbook.Text;
using static Handbook.Tests.Prose.ProseTranscript;

namespace Handbook.Tests.Prose;

public sealed class PlaceTests
{
    private const string FrontMatter = "---\ntitle: 😀\n---\n";

    private const string Body = "é😀 [[one]]\n\n>\t😀 [two](x.md) <b>\n> [[three|x\n> y]] 😀 [[four]]\n\n1.\t😀 [[five]]\n\n[a]: javascript:x\n";

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void Places_are_right_behind_front_matter_with_any_line_ends(string lineEnd, string mark)
    {
        var text = mark + (FrontMatter + Body).Replace("\n", lineEnd, StringComparison.Ordinal);
        var start = FrontMatter.Replace("\n", lineEnd, StringComparison.Ordinal).Length;
        var report = new DiagnosticBag();
        var document = ProseParser.Parse(new SourceFile("a.md", text), start, Usual, report);
        Assert.Equal(
            """
            a.md:4:6 Wiki 'one' <one>
            a.md:6:11 Link 'x.md' own <x.md>
            a.md:7:5 Wiki 'three' own <three>
            a.md:8:11 Wiki 'four' <four>
            a.md:10:8 Wiki 'five' <five>
            """,
            Mentions(document));
        Assert.Equal("6:17 <b>, 12:6 javascript:x", string.Join(", ", report.ToSorted().Select(d => $"{d.Place.Start.Line}:{d.Place.Start.Column} {d.Place.SourceText}")));
        Assert.Equal(4, document.Place.Start.Line);
    }

    [Theory]
    [InlineData("a\n\n## \t[[x]]", "a.md:3:7")]
    [InlineData("a\n\n##\t[[x]]", "a.md:3:6")]
    [InlineData("a\n\n> - ## \t [[x]] ##", "a.md:3:12")]
    public void Tabs_before_a_heading_do_not_move_its_place(string text, string place) =>
        Assert.Equal($"{place} Wiki 'x' <x>", Mentions(Parse(text)));

    [Fact]
    public async Task Rendering_from_many_threads_gives_the_same_text_each_time()
    {
        var document = Parse("x[^1] [[a]] \"q\"\n\n## T\n\n| a |\n|---|\n| [[b|c]] |\n\n> [!TIP]\n> [x](y.md)\n\n- [ ] t\n\nT\n: d\n\n```x\nc\n```\n\n[^1]: n [[m]]", Usual with { SmartTypography = true });
        var expected = ProseHtml.Whole(document, Resolve) + ProseText.Plain(document, null);
        var all = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => ProseHtml.Whole(document, Resolve) + ProseText.Plain(document, null))));
        Assert.All(all, text => Assert.Equal(expected, text));
    }
}
