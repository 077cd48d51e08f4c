using Handbook.Text;

namespace Handbook.Tests.Text;

public class PlacedTextTests
{
    [Theory]
    [InlineData("plain and 😀 here", "plain and 😀 here")]
    [InlineData("'it''s plain and here'", "it's plain and here")]
    [InlineData("\"say \\\"plain\\\" and here\"", "say \"plain\" and here")]
    [InlineData(">-\n    some plain\n    and here", "some plain and here")]
    [InlineData("some plain\r\n  and here", "some plain and here")]
    [InlineData("|\n    - plain\n    - and here", "- plain\n- and here")]
    public void A_part_of_a_value_is_found_where_it_is_written(string written, string value)
    {
        var file = new SourceFile("a.yml", $"key: {written}\nnext: here\n");
        var text = PlacedText.Of(new Located<string>(value, file.At(5, written.Length)));
        foreach (var word in new[] { "plain", "here" })
        {
            Assert.Equal(file.Text.IndexOf(word, StringComparison.Ordinal), text.At(value.IndexOf(word, StringComparison.Ordinal), word.Length).Span.Start);
            Assert.Equal(word, text.At(value.IndexOf(word, StringComparison.Ordinal), word.Length).SourceText);
        }
    }

    [Fact]
    public void What_is_escaped_is_placed_at_the_start_of_the_value()
    {
        var file = new SourceFile("a.yml", "key: \"caf\\u00e9 here\"");
        var text = PlacedText.Of(new Located<string>("café here", file.At(5, 16)));
        Assert.Equal("a.yml:1:7", text.At(0, 3).ToString());
        Assert.Equal("a.yml:1:6", text.At(5, 4).ToString());
    }

    [Fact]
    public void An_empty_text_has_a_place() => Assert.Equal("a.yml:1:1", new PlacedText(new SourceFile("a.yml", "x"), string.Empty, []).Whole.ToString());
}
