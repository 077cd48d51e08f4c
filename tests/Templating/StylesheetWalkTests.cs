using Handbook.Diagnostics;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Tests.Templating;

/// <summary>What is never closed in a style sheet, and what it loads.</summary>
public sealed class StylesheetWalkTests
{
    [Theory]
    [InlineData("@layer a, b;\n.a { color: red; } .b:not([data-a=\"{\"]) { margin: calc(1px + (2px)); }")]
    [InlineData(".a::after { content: \"it's } /* \\\" */ \\\n more\"; } /* } ' \" */")]
    [InlineData(".a\\{ { } .b::after { content: '\\\\'; }")]
    [InlineData(".a { background: url(data:image/svg+xml,{'\"/*); }")]
    [InlineData("")]
    public void What_is_closed_is_left_alone(string css) => Assert.Equal(string.Empty, Found(css));

    [Theory]
    [InlineData(".a { color: red;", "1:4", "this '{' is never closed")]
    [InlineData(".a { color: red;\n.b { }\n", "1:4", "this '{' is never closed")]
    [InlineData("@layer x {\n  .a { color: red;\n  .b { }\n}\n.c { }\n", "2:6", "this '{' is never closed")]
    [InlineData("@layer x {\n  .a { }\n", "1:10", "this '{' is never closed")]
    [InlineData(".a { margin: calc(1px; }", "1:18", "this '(' is never closed")]
    [InlineData(".a[b { }", "1:3", "this '[' is never closed")]
    [InlineData(".a { } }\n.b { }", "1:8", "this '}' closes nothing")]
    [InlineData(".a { } )", "1:8", "this ')' closes nothing")]
    [InlineData(".a { content: \"b; }\n.c { }", "1:15", "the text that begins with this \" has no end on its line")]
    [InlineData(".a { content: 'b\\'; }", "1:15", "the text that begins with this ' has no end on its line")]
    [InlineData(".a { }\n/* b { }", "2:1", "this '/*' is never closed")]
    [InlineData(".a { background: url(b.png; }\n", "1:21", "this '(' is never closed")]
    [InlineData(".a { background: url('b.png; }\n", "1:22", "the text that begins with this ' has no end on its line")]
    public void What_is_not_closed_is_told_where_it_begins(string css, string place, string message) =>
        Assert.StartsWith($"a.css:{place}: error HB4042: {message}\n", Found(css), StringComparison.Ordinal);

    [Theory]
    [InlineData(".a { } // it's red", "a comment of a style sheet is written /* ... */; // begins none")]
    [InlineData("\t// it's red", "a comment of a style sheet is written /* ... */; // begins none")]
    [InlineData("// red\n.a { content: 'red; }", "close it with the same quote")]
    [InlineData("@import url(https://a.example/b.css) 'red;", "close it with the same quote")]
    public void A_comment_of_another_language_is_told_as_one(string css, string help) => Assert.EndsWith($"help: {help}\n", Found(css), StringComparison.Ordinal);

    [Fact]
    public void Only_the_first_of_a_file_is_told() => Assert.Equal(1, Found(".a { content: \"b; }\n.c { content: \"d; }\n}").Split("HB4042").Length - 1);

    [Theory]
    [InlineData(".a { background: url(b.png) }", "b.png")]
    [InlineData(".a { background: URL( 'b.png' ), url(\"c d.png\") }", "b.png|c d.png")]
    [InlineData("@import 'b.css' screen; @import url(c.css); .a::after { content: 'd'; }", "b.css|c.css")]
    [InlineData(".a { background: url(a\\)b.png) } .c { background: url(\\\\) }", "a\\)b.png|\\\\")]
    [InlineData("@namespace svg url(http://www.w3.org/2000/svg);\n@NAMESPACE url('x');\n@import url(b.css); .a { background: url(c.png) }", "b.css|c.png")]
    [InlineData(".a { --curl: curl(x); --b: 'url(y)'; /* url(z) */ }", "")]
    public void Addresses_are_found_where_they_are_written(string css, string addresses) =>
        Assert.Equal(addresses, string.Join('|', StylesheetWalk.Read(new SourceFile("a.css", css), new DiagnosticBag()).Select(a => a.SourceText)));

    private static string Found(string css)
    {
        var report = new DiagnosticBag();
        StylesheetWalk.Read(new SourceFile("a.css", css), report);
        return string.Concat(report.ToSorted().Select(DiagnosticText.Format));
    }
}
