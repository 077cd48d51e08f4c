using Handbook.Templating.Functions;

namespace Handbook.Tests.Templating.Functions;

/// <summary>Whatever a function makes of a hostile text, it stays in its place on the page.</summary>
public sealed class FunctionInjectionTests
{
    private const string Attack = "\"'><script>alert(1)</script>{{ 7654 * 4321 }}";
    private const string Before = "<p title=\"";
    private const string Between = "\">";

    public static TheoryData<string> Names() => [.. FunctionTable.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_leaves_neither_its_attribute_nor_its_element(string name)
    {
        var call = CallOf(FunctionTable.Find(name)!);
        var output = Render(call);
        if (output.Contains("error HB4015: a list", StringComparison.Ordinal))
        {
            output = Render($"({call}) | array.join ' '");
        }

        if (output.StartsWith("templates/", StringComparison.Ordinal))
        {
            Assert.Contains(": error HB40", output, StringComparison.Ordinal);
            return;
        }

        Assert.StartsWith(Before, output, StringComparison.Ordinal);
        var parts = output[Before.Length..].Split(Between);
        Assert.Equal(2, parts.Length);
        Assert.All(parts, part => Assert.Equal(-1, part.AsSpan().IndexOfAny("<>\"'")));
        Assert.DoesNotContain("33072934", output, StringComparison.Ordinal);
    }

    private static string Render(string code) => TemplateScene.Render($"{Before}{{{{ {code} }}}}{Between}{{{{ {code} }}}}", new Page(Attack));

    private static string CallOf(Function function) =>
        $"{function.Name} {string.Join(' ', function.Parameters.Where(p => p.IsRequired).Select(ArgumentFor))}";

    private static string ArgumentFor(Parameter parameter) => parameter.Kind switch
    {
        Accepts.Number or Accepts.Whole or Accepts.Formattable => "300",
        Accepts.Date => "technique.updated",
        Accepts.List => "[title]",
        Accepts.Function => "@string.strip",
        _ when parameter.Name == "pattern" => "'t'",
        _ => "title",
    };
}
