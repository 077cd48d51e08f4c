namespace Handbook.Tests.Templating;

public sealed class HostileTemplateTests
{
    private const int Many = 10_000;

    public static TheoryData<string> Deep => new(
        "{{ " + Repeat("(") + "1" + Repeat(")") + " }}",
        "{{ " + Repeat("[") + Repeat("]") + " }}",
        "{{ " + Repeat("!") + "1 }}",
        "{{ " + Repeat("$\"{") + "1 }}",
        "{{ " + Repeat("1+") + "1 }}",
        "{{ title" + Repeat(".a") + " }}",
        "{{ title" + Repeat("[0]") + " }}",
        "{{ title" + Repeat(" | string.upcase") + " }}",
        "{{ " + Repeat("true ? ") + "1" + Repeat(" : 2") + " }}",
        "{{ " + Repeat("title ") + "}}",
        Repeat("{{ if true }}") + Repeat("{{ end }}"));

    [Theory]
    [MemberData(nameof(Deep), DisableDiscoveryEnumeration = true)]
    public void Whatever_is_nested_too_deeply_is_one_mistake(string template)
    {
        var output = TemplateScene.Render(template);
        Assert.Contains("error HB4007: this is nested too deeply, or too long, to be read", output, StringComparison.Ordinal);
        Assert.Equal(1, output.Split("error HB").Length - 1);
    }

    [Fact]
    public void Long_is_not_deep()
    {
        var choices = "{{ if false }}a" + Repeat("{{ else if false }}b") + "{{ else }}c{{ end }}";
        Assert.Equal("c" + Repeat("Home"), TemplateScene.Render(choices + Repeat("{{ title }}")));
    }

    [Fact]
    public void Braces_that_never_close_are_one_mistake() => Assert.Equal(
        "templates/page.html:1:1: error HB4003: this code is never closed by '}}'",
        TemplateScene.Render("{{ " + Repeat("{a:")).Split('\n')[0]);

    [Fact]
    public void Lists_inside_lists_without_end_are_compared_without_harm() =>
        Assert.Equal("false", TemplateScene.Render("{{ x = []; y = []; for i in 1..100000; x = [x]; y = [y]; end; x == y }}"));

    [Theory]
    [InlineData("{{ 'a' * 1000000000 }}")]
    [InlineData("{{ string.pad_left 'a' 1000000000 }}")]
    [InlineData("{{ x = 'a' * 10000000; x | string.replace 'a' 'aa' }}")]
    [InlineData("{{ for i in 1..10000; 'a' * 10000; end }}")]
    [InlineData("{{ capture x }}{{ 'a' * 10000000 }}{{ end }}{{ x }}{{ x }}")]
    [InlineData("{{ 9223372036854775807 + 1 }}")]
    [InlineData("{{ (0 - 9223372036854775807 - 1) // -1 }}")]
    [InlineData("{{ -9223372036854775807..9223372036854775807 | array.size }}")]
    public void What_would_take_too_much_ends_with_a_place(string template) =>
        Assert.Matches(@"^templates/page\.html:1:\d+: error HB403[12]: ", TemplateScene.Render(template));

    [Theory]
    [InlineData("{{")]
    [InlineData("{{ }")]
    [InlineData("{{ a.")]
    [InlineData("{{ '\\")]
    [InlineData("{{ `")]
    [InlineData("{{ \"\\u12")]
    [InlineData("{{ for }}")]
    [InlineData("{{ for x }}")]
    [InlineData("{{ case }}{{ when }}{{ end }}")]
    [InlineData("{{ capture }}{{ end }}")]
    [InlineData("{{ include( }}")]
    [InlineData("{{ {1: 2} }}")]
    [InlineData("{{ a ? b }}")]
    [InlineData("{{ | }}")]
    [InlineData("{{ x = }}")]
    [InlineData("{{ [1,,2] }}")]
    [InlineData("{{ # never closed")]
    [InlineData("{%{")]
    [InlineData("{{ \uD800 }}")]
    public void Half_a_template_is_a_mistake_and_no_crash(string template) =>
        Assert.Contains(": error HB40", TemplateScene.Render(template), StringComparison.Ordinal);

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Many));
}
