using Handbook.Text;

namespace Handbook.Tests.Text;

public class SourceFileTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\n\n", 4, 3, 1)]
    [InlineData("a\tb", 2, 1, 3)]
    [InlineData("\U0001F600x", 2, 1, 2)]
    [InlineData("e\u0301x", 2, 1, 3)]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 99, 1, 3)]
    public void An_offset_becomes_a_line_and_a_column_of_characters(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceFile("a.md", text).PositionOf(offset));

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        var file = new SourceFile("a.md", "\uFEFFabc");
        Assert.Equal("abc", file.Text);
        Assert.Equal(new LinePosition(1, 2), file.PositionOf(1));
    }

    [Fact]
    public void A_line_comes_without_its_break()
    {
        var file = new SourceFile("a.md", "one\r\ntwo\nthree");
        Assert.Equal(["one", "two", "three"], Enumerable.Range(1, file.LineCount).Select(file.LineText));
    }
}
