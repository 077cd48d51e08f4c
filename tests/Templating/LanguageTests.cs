namespace Handbook.Tests.Templating;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("{{ title }}", "Home")]
    [InlineData("{{title}}!", "Home!")]
    [InlineData("{{ null }}", "")]
    [InlineData("{{ true }} {{ false }}", "true false")]
    [InlineData("{{ 1 }} {{ 1.0 }} {{ 2.50 }} {{ 1e3 }} {{ 0x1f }} {{ 9.90m }}", "1 1 2.5 1000 31 9.90")]
    [InlineData("{{ 'a\\tb\\n' }}|{{ \"\\u00e9\\x41\" }}|{{ `a\\tb` }}", "a\tb\n|\u00e9A|a\\tb")]
    [InlineData("{{ # a comment }}x{{ title # more }}{{ ## many\nlines ## title }}", "xHomeHome")]
    [InlineData("{{ x = 5; x; x + 1 }}", "56")]
    [InlineData("{{\n  x = 5 # set\n  x\n  x + 1\n}}", "56")]
    [InlineData("{%{Hello {{ name }}}%}!", "Hello {{ name }}!")]
    [InlineData("{%%{This is {%{escaped}%} here}%%}", "This is {%{escaped}%} here")]
    [InlineData("a {%{- {{ x }} -}%} b", "a {{ x }} b")]
    public void Text_code_and_literals(string template, string expected) => Assert.Equal(expected, TemplateScene.Render(template));

    [Theory]
    [InlineData("This is a (\n{{- title}}) text", "This is a (Home) text")]
    [InlineData("({{ title -}} \n\n) text", "(Home) text")]
    [InlineData("(\n{{- title -}} \n) text", "(Home) text")]
    [InlineData("<ul>\n    {{~ for t in tags ~}}\n    <li>{{ t }}</li>\n    {{~ end ~}}\n</ul>\n", "<ul>\n    <li>a</li>\n    <li>b</li>\n    <li>c</li>\n</ul>\n")]
    [InlineData("a\r\n  {{~ title ~}}  \r\n  b", "a\r\nHome  b")]
    [InlineData("a {%{~ x ~}%} \nb", "a x b")]
    public void White_space_is_stripped_where_the_braces_say_so(string template, string expected) =>
        Assert.Equal(expected, TemplateScene.Render(template));

    [Theory]
    [InlineData("{{ 1 + 2 * 3 }} {{ (1 + 2) * 3 }} {{ 7 - 2 - 1 }} {{ -3 + 1 }}", "7 9 4 -2")]
    [InlineData("{{ 7 / 2 }} {{ 6 / 2 }} {{ 7 // 2 }} {{ 7 % 4 }} {{ 1.5 * 2 }} {{ 1 + 0.5 }}", "3.5 3 3 3 3 1.5")]
    [InlineData("{{ 'a' + 'b' + 1 + true + null }} {{ 1 + 'x' }} {{ 'ab' * 3 }} {{ 2 * 'ab' }}", "ab1true 1x ababab abab")]
    [InlineData("{{ 1 < 2 }} {{ 2 <= 1 }} {{ 'a' < 'b' }} {{ 1 == 1.0 }} {{ 'a' != 'b' }} {{ null == null }}", "true false true true true true")]
    [InlineData("{{ true && false }} {{ true || false }} {{ !true }} {{ 0 && '' }} {{ !null }}", "false true false true true")]
    [InlineData("{{ true ? 'y' : 'n' }} {{ false ? 'y' : true ? 'm' : 'n' }}", "y m")]
    [InlineData("{{ null ?? 'd' }} {{ technique.gloss ?? 'none' }} {{ title ?! 'some' }}", "d none some")]
    [InlineData("{{ for i in 1..3; i; end }} {{ for i in 1..<3; i; end }} {{ for i in 3..1; i; end }}", "123 12 321")]
    [InlineData("{{ a = [1, 2, [3, 4]]; a[0]; a[2][1]; a[-1].size; a.size; a[9] }}", "1423")]
    [InlineData("{{ o = {a: 1, \"b\": {c: 'x'}}; o.a; o.b.c; o['a']; {} == empty; [] == empty; [1] == empty; [].empty? }}", "1x1truetruefalsetrue")]
    [InlineData("{{ {a: {b: 1}}.a.b }}{{ x = {a: {b: 2}}; x.a.b }}{{ y = {a:{b:3}}}}{{ y.a.b }}", "123")]
    [InlineData("{{ title[0] }} {{ title.size }} {{ tags[1] }}", "H 4 b")]
    [InlineData("{{ x = 1; x += 2; x *= 5; x -= 1; x /= 2; x //= 2; x %= 2; x }}", "1")]
    public void Expressions(string template, string expected) => Assert.Equal(expected, TemplateScene.Render(template));

    [Theory]
    [InlineData("{{ technique.title }} {{ technique.risk_tier }} {{ technique.is_gated }} {{ technique.updated }} {{ technique.price }}", "Neck glide 2 false 2026-11-22 9.90")]
    [InlineData("{{ technique.dose?.hold }}|{{ technique.dose?.hold ?? 'none' }}|{{ technique.spots }}", "|none|")]
    [InlineData("{{ technique.badge.label }}{{ technique.badge.level }}", "tier2")]
    [InlineData("{{ techniques.size }} {{ techniques[1].title }} {{ techniques[1].gloss | string.upcase }}", "2 Ball roll PSOAS")]
    public void Members_of_the_view(string template, string expected) => Assert.Equal(expected, TemplateScene.Render(template));

    [Theory]
    [InlineData("{{ if title }}yes{{ else }}no{{ end }}", "yes")]
    [InlineData("{{ if false }}a{{ else if 0 }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if technique.gloss }}a{{ else if technique.is_gated }}b{{ else }}c{{ end }}", "c")]
    [InlineData("{{ if ''; 'empty is true'; end }}", "empty is true")]
    [InlineData("{{ case technique.risk_tier }}{{ when 1 }}low{{ when 2, 3 }}care{{ else }}?{{ end }}", "care")]
    [InlineData("{{ case title\n when 'x' || 'Home'\n 'hit'\n else\n 'miss'\n end }}", "hit")]
    [InlineData("{{ for t in tags }}{{ for.index }}{{ t }}{{ if !for.last }},{{ end }}{{ end }}", "0a,1b,2c")]
    [InlineData("{{ for t in tags; for.rindex; for.first ? 'F' : ''; for.even ? 'e' : 'o'; for.odd; for.length; end }}", "2Fefalse31otrue30efalse3")]
    [InlineData("{{ for t in nothing }}x{{ else }}none{{ end }}{{ for t in null }}x{{ end }}", "none")]
    [InlineData("{{ for t in tags limit: 2 }}{{ t }}{{ end }} {{ for t in tags offset: 1 }}{{ t }}{{ end }} {{ for t in tags reversed }}{{ t }}{{ end }}", "ab bc cba")]
    [InlineData("{{ for i in (4..9) offset:2 limit: 1 + 1 }}{{ i }}{{ end }}", "67")]
    [InlineData("{{ for i in 1..5; if i == 2; continue; end; if i == 4; break; end; i; end }}", "13")]
    [InlineData("{{ for t in techniques }}{{ for m in [1,2] }}{{ for.index }}{{ end }}{{ for.index }}{{ end }}", "010011")]
    [InlineData("{{ n = 0; for t in tags; n = n + 1; end; n }}", "3")]
    [InlineData("{{ last = null; for t in techniques; if last; last.title; end; last = t; end }}", "Neck glide")]
    [InlineData("a{{ ret }}b", "a")]
    [InlineData("{{ capture x }}<b>{{ title }}</b>{{ end }}{{ x }}{{ x }}", "<b>Home</b><b>Home</b>")]
    public void Statements(string template, string expected) => Assert.Equal(expected, TemplateScene.Render(template));

    [Theory]
    [InlineData("{{ 'text' | string.append 'END' | string.prepend 'START' }}", "STARTtextEND")]
    [InlineData("{{\n\"text\" |\n  string.append \"END\"\n  | string.upcase\n}}", "TEXTEND")]
    [InlineData("{{ string.replace 'a-b-c' '-' '+' }} {{ string.replace('a-b', '-', '+') }}", "a+b+c a+b")]
    [InlineData("{{ 'abcdef' | string.truncate 5 ellipsis: '~' }} {{ string.truncate(text: 'abcdef', length: 4) }}", "abcd~ a...")]
    [InlineData("{{ (string.size title) > 3 }} {{ math.abs -2 }} {{ math.plus 1 -1 }}", "true 2 0")]
    [InlineData("{{ (tags | array.size) == 3 ? 'three' : 'other' }}", "three")]
    [InlineData("{{ techniques | array.sort 'title' | array.map 'title' | array.join ', ' }}", "Ball roll, Neck glide")]
    public void Calls_and_pipes(string template, string expected) => Assert.Equal(expected, TemplateScene.Render(template));

    [Fact]
    public void Included_templates_see_their_arguments_and_the_page_but_not_the_callers_variables()
    {
        var output = TemplateScene.Render(
            "{{ x = 1 }}{{ for t in techniques }}{{ include 'parts/card' technique: t level: 2 }}{{ end }}",
            null,
            ("templates/parts/card.html", "{{ x = technique.title }}<h{{ level }}>{{ x }} - {{ title }}</h{{ level }}>\n"));
        Assert.Equal("<h2>Neck glide - Home</h2>\n<h2>Ball roll - Home</h2>\n", output);
    }

    [Fact]
    public void An_include_is_markup_that_can_be_kept()
    {
        var output = TemplateScene.Render(
            "{{ x = include 'parts/b.c' t: '<' }}{{ x + '&' + x }}",
            null,
            ("templates/parts/b.c.html", "<i>{{ t }}</i>{{ ret }}unseen"));
        Assert.Equal("<i>&lt;</i>&amp;<i>&lt;</i>", output);
    }

    [Fact]
    public void One_template_serves_arguments_of_several_kinds()
    {
        var output = TemplateScene.Render(
            "{{ include 'title' of: technique }}, {{ include 'title' of: {title: 'made'} }}, {{ include 'title' of: techniques[1] }}",
            null,
            ("templates/title.html", "{{ of.title }}"));
        Assert.Equal("Neck glide, made, Ball roll", output);
    }
}
