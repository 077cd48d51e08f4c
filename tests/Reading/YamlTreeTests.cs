using Handbook.Diagnostics;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Tests.Reading;

public class YamlTreeTests
{
    [Fact]
    public void Places_are_right_behind_front_matter_fences_windows_lines_and_emoji()
    {
        var file = new SourceFile("a.md", "---\r\ntitle: \U0001F600 x\r\nlist: [one, 'two']\r\n---\r\n");
        var tree = YamlTree.Parse(file, new TextSpan(5, file.Text.Length - 10), new DiagnosticBag())!;
        var list = Assert.IsType<YamlSequence>(tree.Pairs[1].Value);
        Assert.Equal("a.md:2:8", tree.Pairs[0].Value.Place.ToString());
        Assert.Equal("\U0001F600 x", tree.Pairs[0].Value.Place.SourceText);
        Assert.Equal(["a.md:3:8", "a.md:3:13"], list.Items.Select(i => i.Place.ToString()));
        Assert.Equal("'two'", list.Items[1].Place.SourceText);
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x\n", "a.yml:1:4: error HB1009: an anchor of YAML is not used here")]
    [InlineData("b: *x\n", "a.yml:1:4: error HB1009: an alias of YAML is not used here")]
    [InlineData("a: !!int 1\n", "a.yml:1:4: error HB1009: a tag of YAML is not used here")]
    [InlineData("a: 1\n---\nb: 2\n", "a.yml:2:1: error HB1009: a second document of YAML is not used here")]
    [InlineData("a: 1\na: 2\n", "a.yml:2:1: error HB1011: the key 'a' is already on line 1")]
    [InlineData("[a]: 1\n", "a.yml:1:1: error HB1015: a key must be text, not a list")]
    [InlineData("- a\n", "a.yml:1:1: error HB1015: the whole must be a mapping of keys to values, not a list")]
    [InlineData("a: b: c\n", "a.yml:1:5: error HB1008: this is not YAML: found invalid mapping")]
    [InlineData("a: [x\nb: y\n", "a.yml:1:1: error HB1008: this is not YAML: a bracket or quote is not closed on this line")]
    [InlineData("a: 'x\n", "a.yml:1:4: error HB1008: this is not YAML: found unexpected end of stream")]
    public void What_content_does_without_is_reported_where_it_stands(string yaml, string expected) =>
        Assert.Equal(expected, Report(yaml));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Bottomless_nesting_is_a_diagnostic_and_takes_no_stack(char opening) =>
        Assert.Contains("HB1010", Report("a: " + new string(opening, 100_000)), StringComparison.Ordinal);

    [Fact]
    public void An_alias_bomb_ends_at_its_first_anchor()
    {
        var bomb = "a: &a [x,x]\n" + string.Concat("bcdefghijkl".Select(c => $"{c}: &{c} [*{(char)(c - 1)},*{(char)(c - 1)}]\n"));
        Assert.StartsWith("a.yml:1:4: error HB1009", Report(bomb), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_is_an_empty_mapping() => Assert.Empty(YamlTree.Parse(new SourceFile("a.yml", "\n# only a comment\n"), new TextSpan(0, 18), new DiagnosticBag())!.Pairs);

    private static string Report(string yaml)
    {
        var report = new DiagnosticBag();
        var file = new SourceFile("a.yml", yaml);
        _ = YamlTree.Parse(file, new TextSpan(0, yaml.Length), report);
        return DiagnosticText.Format(Assert.Single(report.ToSorted())).Split('\n')[0];
    }
}
