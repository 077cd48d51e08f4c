namespace Handbook.Tests.Templating;

public sealed class FunctionTests
{
    [Theory]
    [InlineData("'ab' | string.capitalize", "Ab")]
    [InlineData("'ab cd' | string.capitalizewords", "Ab Cd")]
    [InlineData("'AB' | string.downcase", "ab")]
    [InlineData("'Low Back: 2nd!' | string.handleize", "low-back-2nd")]
    [InlineData("string.contains 'abc' 'b'", "true")]
    [InlineData("string.starts_with 'abc' 'b'", "false")]
    [InlineData("string.ends_with 'abc' 'c'", "true")]
    [InlineData("string.equals_ignore_case 'A' 'a'", "true")]
    [InlineData("string.empty ''", "true")]
    [InlineData("string.whitespace ' '", "true")]
    [InlineData("'7' | string.pad_left 3", "  7")]
    [InlineData("('7' | string.pad_right 3) + '|'", "7  |")]
    [InlineData("string.size null", "0")]
    [InlineData("('12' | string.to_int) + 1", "13")]
    [InlineData("('x' | string.to_int) ?? 'none'", "none")]
    [InlineData("2 | string.pluralize 'muscle' 'muscles'", "muscles")]
    [InlineData("string.pluralize 1 'muscle' 'muscles'", "muscle")]
    [InlineData("'[' + (string.strip ' a ') + (string.lstrip ' b ') + (string.rstrip ' c ') + ']'", "[ab  c]")]
    [InlineData("'a-b-c' | string.replace_first '-' '+'", "a+b-c")]
    [InlineData("'a-b-c' | string.remove '-'", "abc")]
    [InlineData("'a-b-c' | string.remove_first '-'", "ab-c")]
    [InlineData("'abc' | string.index_of 'c'", "2")]
    [InlineData("'abcdef' | string.slice 1 3", "bcd")]
    [InlineData("'abcdef' | string.slice -2", "ef")]
    [InlineData("'a,b,,c' | string.split ',' | array.join '|'", "a|b|c")]
    [InlineData("'one two three' | string.truncatewords 2", "one two...")]
    [InlineData("\"a\\nb\" | string.strip_newlines", "ab")]
    public void String_functions(string code, string expected) => Assert.Equal(expected, TemplateScene.Render("{{ " + code + " }}"));

    [Theory]
    [InlineData("[1, 2] | array.add 3 | array.join ','", "1,2,3")]
    [InlineData("array.concat [1] [2] | array.join ','", "1,2")]
    [InlineData("[1, null, 2] | array.compact | array.size", "2")]
    [InlineData("[1, 2] | array.reverse | array.join ''", "21")]
    [InlineData("[1, 'a', 1, 'a', 2] | array.uniq | array.join ''", "1a2")]
    [InlineData("[1, 2, 3] | array.limit 2 | array.join ''", "12")]
    [InlineData("[1, 2, 3] | array.offset 2 | array.join ''", "3")]
    [InlineData("tags | array.contains 'b'", "true")]
    [InlineData("(tags | array.first) + (tags | array.last)", "ac")]
    [InlineData("nothing | array.first", "")]
    [InlineData("[3, 1, 2] | array.sort | array.join ''", "123")]
    [InlineData("[{n: 'b'}, {n: null}, {n: 'a'}] | array.sort 'n' | array.map 'n' | array.join '.'", ".a.b")]
    public void Array_functions(string code, string expected) => Assert.Equal(expected, TemplateScene.Render("{{ " + code + " }}"));

    [Theory]
    [InlineData("math.abs -1.5", "1.5")]
    [InlineData("math.ceil 1.2", "2")]
    [InlineData("math.floor 1.8", "1")]
    [InlineData("math.round 2.5", "3")]
    [InlineData("math.round 2.345 2", "2.35")]
    [InlineData("7 | math.minus 2 | math.times 3 | math.modulo 4", "3")]
    [InlineData("7 | math.divided_by 2", "3")]
    [InlineData("7 | math.divided_by 2.0", "3.5")]
    [InlineData("math.is_number 'a'", "false")]
    [InlineData("'' | object.default 'x'", "x")]
    [InlineData("object.size tags", "3")]
    [InlineData("object.typeof tags", "array")]
    [InlineData("object.has_key {a: 1} 'a'", "true")]
    [InlineData("object.has_key technique 'get_type'", "false")]
    [InlineData("technique.updated | date.to_string '%e %B %Y, %A'", "22 November 2026, Sunday")]
    public void Number_value_and_date_functions(string code, string expected) => Assert.Equal(expected, TemplateScene.Render("{{ " + code + " }}"));

    [Theory]
    [InlineData("<h2 id=\"a\">A &amp; <em>b</em></h2><p>x</p><h2 id=\"c\"><span class=\"mark\" aria-hidden=\"true\">!</span> C</h2>", 2, "<ol>\n<li><a href=\"#a\">A &amp; b</a></li>\n<li><a href=\"#c\">C</a></li>\n</ol>")]
    [InlineData("<h2 id=\"a\">A</h2><h2>No id</h2><h3 id=\"b\">B</h3>", 2, "none")]
    [InlineData("<p>x</p>", 0, "none")]
    public void An_outline_lists_the_second_level_headings_with_ids_unless_they_are_too_few(string body, int least, string expected)
    {
        var page = new Page("Home") { Body = new Handbook.Templating.Html(body) };

        Assert.Equal(expected, TemplateScene.Render("{{ outline = html.outline body " + least + " }}{{ outline ?? 'none' }}", page));
    }

    [Fact]
    public void A_text_has_no_outline() =>
        Assert.Equal("none", TemplateScene.Render("{{ outline = html.outline '<h2 id=\"a\">A</h2>' }}{{ outline ?? 'none' }}"));
}
