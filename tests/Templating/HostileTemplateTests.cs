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
        "{{ " + Repeat("@") + "a }}",
        "{{ " + Repeat("^") + "a }}",
        "{{ " + Repeat("++") + "a }}",
        "{{ " + Repeat("x = do;") + Repeat("end;") + " }}",
        Repeat("{{ func f }}") + Repeat("{{ end }}"),
        Repeat("{{ with this }}") + Repeat("{{ end }}"),
        Repeat("{{ while false }}") + Repeat("{{ end }}"),
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

    public static TheoryData<string> Endless => new(
        "{{ func f; f; end; f }}",
        "{{ func f; ret 1 + f; end; f }}",
        "{{ func f; ret f" + string.Concat(Enumerable.Repeat(" + 1", 400)) + "; end; f }}",
        "{{ func f(x); ret f([x, x]); end; f 1 }}",
        "{{ func f(x); ret f({a: x}); end; f 1 }}",
        "{{ func f(x); g x 1; end; func g(x, y); f [x, y]; g y x; end; f 1 }}",
        "{{ f = do; ret $0 @$0; end; f @f }}",
        "{{ func f; wrap g; f; end; end; func g; $$; end; f }}",
        "{{ func f(x = f()); end; f() }}",
        "{{ x = []; while true; x[x.size] = 1; end }}",
        "{{ x = {}; while true; x[$\"{while.index}\"] = 1; end }}",
        "{{ x = 'a'; while true; x = $\"{x}{x}\"; end }}",
        "{{ func f; $0; end; l = 1..99999; f ^l ^l }}",
        "{{ tablerow t in 1..100000; tablerow u in 1..1000; u; end; end }}",
        "{{ x = [1]; for i in 1..60; x = [x, x]; end; y = [1]; for i in 1..60; y = [y, y]; end; x == y; x }}");

    [Theory]
    [MemberData(nameof(Endless), DisableDiscoveryEnumeration = true)]
    public void What_would_never_end_is_stopped_even_with_little_stack(string template)
    {
        var output = string.Empty;
        var thread = new Thread(() => output = TemplateScene.Render(template), 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Matches(@"^templates/page\.html:1:\d+: error HB403[12]: ", output);
    }

    [Fact]
    public void Functions_that_call_each_other_in_a_long_chain_are_checked()
    {
        var functions = Enumerable.Range(1, 60).Select(i => $"f{i}(x) = f{i - 1}(x + 1); ");
        Assert.Equal("61", TemplateScene.Render("{{ f0(x) = x + 1; " + string.Concat(functions) + "f60 0 }}"));
    }

    [Fact]
    public void Functions_that_call_each_other_in_too_long_a_chain_are_one_mistake()
    {
        var functions = Enumerable.Range(1, 2000).Select(i => $"f{i}(x) = f{i - 1}(x + 1); ");
        Assert.Contains("error HB4007", TemplateScene.Render("{{ f0(x) = x + 1; " + string.Concat(functions) + "f2000 0 }}"), StringComparison.Ordinal);
    }

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
