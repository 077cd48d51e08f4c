using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Tests.Templating.Language;
using Known = Handbook.Diagnostics.Rules;

namespace Handbook.Tests.Templating.Broken;

/// <summary>Authors are told exactly what is wrong in their templates, where, and how the page comes to it: all of it in one run, and nothing twice.</summary>
public sealed partial class BrokenCaseTests
{
    // Neither bytes that are not UTF-8 nor a file that cannot be read is a text; BrokenFileTests has them.
    private static readonly string[] OfFiles = [Known.UnreadableTemplate.Code, Known.UnreadableAsset.Code];

    // BrokenFileTests has these too: they need a folder, or more templates than a case can show.
    private static readonly string[] OfFolders =
        ["UnreadableTemplate", "MissingTemplateFolder", "MissingPageTemplate", "UnreadableAsset", "IncludeTooDeep"];

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var one in BrokenCase.All)
        {
            data.Add(one.File, one.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_author_is_told_exactly_what_the_case_says(string file, string name)
    {
        var one = Assert.Single(BrokenCase.All, c => c.File == file && c.Name == name);
        Assert.Equal(one.Expected, BrokenCase.Run(one, text => text));
    }

    /// <summary>Editors of other systems write other line ends and a mark at the start of the file; nobody sees them.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Windows_lines_and_a_byte_order_mark_move_no_place(string file, string name)
    {
        var one = Assert.Single(BrokenCase.All, c => c.File == file && c.Name == name);
        Assert.Equal(one.Expected, BrokenCase.Run(one, text => "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    /// <summary>What is made of a broken template is checked like any other, so it must be whole in itself, whatever is missing.</summary>
    [Fact]
    public void A_template_that_lost_a_letter_is_never_a_crash()
    {
        foreach (var one in BrokenCase.All.Concat(LanguageCase.All))
        {
            for (var at = one.Name.Length % 7; at < one.Template.Length; at += 7)
            {
                var template = one.Template.Remove(at, 1);
                var fault = Record.Exception(() => BrokenCase.Check(template, one.Others));
                Assert.True(fault is null, $"{template}\n{fault}");
            }
        }
    }

    public static TheoryData<string> Codes() => new(typeof(Known).GetFields().Select(f => (Rule)f.GetValue(null)!).Where(r => r.IsOfTemplates).Select(r => r.Code).Except(OfFiles));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_of_templates_has_a_case(string code) => Assert.Contains(BrokenCase.All, c => c.Expected.Contains($" {code}: ", StringComparison.Ordinal));

    public static TheoryData<string, string> Wordings()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Repository.Path("generator/Diagnostics"), "*.cs").Where(f => f.Contains("/Template", StringComparison.Ordinal) || f.EndsWith("AssetWordings.cs", StringComparison.Ordinal)))
        {
            foreach (Match method in WordingMethod().Matches(File.ReadAllText(file)))
            {
                data.Add(method.Groups["name"].Value, method.Groups["text"].Value);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Every_wording_is_shown_by_a_case(string name, string text)
    {
        var said = "HB40[0-9]{2}: " + string.Join(".*", Hole().Split(text).Select(Regex.Escape)) + ".*\n";
        Assert.True(
            OfFolders.Contains(name) || BrokenCase.All.Concat(LanguageCase.All).Any(c => Regex.IsMatch(c.Expected + "\n", said)),
            $"No case says '{text}' ({name}).");
    }

    [Fact]
    public void All_wordings_are_found() => Assert.True(Wordings().Count >= 60);

    [Fact]
    public void Every_case_has_a_name_of_its_own_and_there_are_many() =>
        Assert.True(BrokenCase.All.DistinctBy(c => (c.File, c.Name)).Count() == BrokenCase.All.Count && BrokenCase.All.Count >= 60);

    [GeneratedRegex("""public static void (?<name>\w+)\(this [^)]*?(\([^)]*\)[^)]*)*\)\s*=>\s*report\.Add\(\s*Rules\.\w+,\s*place,\s*(member is null \? )?[$@]*"(?<text>[^"]+)""")]
    private static partial Regex WordingMethod();

    [GeneratedRegex(@"\{[^}]*(?:\}|$)")]
    private static partial Regex Hole();
}
