using Handbook.Templating;

namespace Handbook.Tests.Templating;

/// <summary>Style sheets without what only their authors need.</summary>
public sealed class CompactStylesheetTests
{
    [Theory]
    [InlineData("/* why */\n@layer a, b;\n\n@layer a {\n  p { margin: 0; padding: 1px  2px; }\n}\n", "@layer a,b;@layer a{p{margin:0;padding:1px 2px}}")]
    [InlineData(".a .b > .c + .d, e :hover { x: calc(1px + 2px); }", ".a .b > .c + .d,e :hover{x:calc(1px + 2px)}")]
    [InlineData("a::before { content: \"/* no  comment; } */\"; }", "a::before{content:\"/* no  comment; } */\"}")]
    [InlineData("a::after { content: 'it\\'s  ; '; }", "a::after{content:'it\\'s  ; '}")]
    [InlineData("a/* between */b { }", "a b{}")]
    [InlineData("@media (min-width: 1px) and (max-width: 2px) { :root:not([data-a=\"b  c\"]) { --x: ; } }", "@media (min-width:1px) and (max-width:2px){:root:not([data-a=\"b  c\"]){--x:}}")]
    [InlineData(".sm\\: .a:/* which */hover { margin: 0; --a: b; }", ".sm\\: .a:hover{margin:0;--a:b}")]
    [InlineData("/* never closed", "")]
    [InlineData("a { content: \"never closed", "a{content:\"never closed")]
    [InlineData("", "")]
    public void Comments_and_needless_white_space_are_left_out(string css, string compact) => Assert.Equal(compact, CompactStylesheet.Of(css));
}
