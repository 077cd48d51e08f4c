using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Tests.Templating.Language;
using Known = Handbook.Diagnostics.Rules;

namespace Handbook.Tests.Templating.Broken;

/// <summary>Authors are told exactly what is wrong in their templates, where, and how the page comes to it: all of it in one run, and nothing twice.</summary>
public sealed partial class BrokenCaseTests
{
    // Neither bytes that are not UTF-8 nor a file that cannot be read is a text, and a style sheet is no template; other tests have them.
    private static readonly string[] OfFiles = [Known.UnreadableTemplate.Code, Known.UnreadableAsset.Code, Known.BrokenStylesheet.Code];

    // What needs a folder, a built-in template or more templates than a case can show, is shown by a test that writes them.
    private static readonly List<string> Shown =
    [
        .. BrokenCase.All.Concat(LanguageCase.All).Select(c => c.Expected + "\n"),
        .. Directory.EnumerateFiles(Repository.Path("tests/Templating"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText),
    ];

    // They are given all that they say.
    private static readonly string[] WithoutText = ["TemplateLimit", "WrongTemplateValue"];

    private static IEnumerable<string> WordingTexts => Directory
        .EnumerateFiles(Repository.Path("generator/Diagnostics"), "*.cs")
        .Where(f => f.Contains("/Template", StringComparison.Ordinal) || f.EndsWith("AssetWordings.cs", StringComparison.Ordinal))
        .Select(File.ReadAllText);

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

    /// <summary>
    /// What is made of a broken template is checked like any other, so it must be whole in itself, whatever is missing; and its author must
    /// be told why it makes no page.
    /// </summary>
    [Fact]
    public void A_template_that_lost_a_letter_is_never_a_crash_and_never_refused_without_a_word()
    {
        foreach (var one in BrokenCase.All.Concat(LanguageCase.All))
        {
            for (var at = one.Name.Length % 7; at < one.Template.Length; at += 7)
            {
                var template = one.Template.Remove(at, 1);
                var result = (IsCompiled: false, Report: new DiagnosticBag());
                var fault = Record.Exception(() => result = BrokenCase.Check(template, one.Others));
                Assert.True(fault is null, $"{template}\n{fault}");
                Assert.True(result.IsCompiled || result.Report.HasErrors, template);
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
        foreach (var method in WordingTexts.SelectMany(text => WordingMethod().Matches(text)))
        {
            data.Add(method.Groups["name"].Value, method.Groups["text"].Value);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Every_wording_is_shown_by_a_case(string name, string text)
    {
        var said = "(HB40[0-9]{2}: |\")" + string.Join(".*", Hole().Split(text).Select(Regex.Escape)) + ".*\n";
        Assert.True(
            Shown.Exists(expected => Regex.IsMatch(expected, said)),
            $"No case says '{text}' ({name}).");
    }

    /// <summary>A wording in a form that is not recognised would silently need no case.</summary>
    [Fact]
    public void All_wordings_are_found()
    {
        var found = WordingTexts.SelectMany(text => WordingMethod().Matches(text)).Select(m => m.Groups["name"].Value);
        var all = WordingTexts.SelectMany(text => ReportingMethod().Matches(text)).Select(m => m.Groups["name"].Value).ToList();
        Assert.True(all.Count >= 80);
        Assert.Equal(all.Order(StringComparer.Ordinal), found.Concat(WithoutText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_case_has_a_name_of_its_own_and_there_are_many() =>
        Assert.True(BrokenCase.All.DistinctBy(c => (c.File, c.Name)).Count() == BrokenCase.All.Count && BrokenCase.All.Count >= 60);

    [GeneratedRegex("""public static void (?<name>\w+)\(this [^)]*?(\([^)]*\)[^)]*)*\)\s*(=>|\{[^}]*?)\s*report\.Add\(\s*Rules\.\w+,\s*place,\s*[^";]*?[$@]*"(?<text>[^"]+)""")]
    private static partial Regex WordingMethod();

    [GeneratedRegex(@"public static void (?<name>\w+)\(this DiagnosticBag ")]
    private static partial Regex ReportingMethod();

    [GeneratedRegex(@"\{[^}]*(?:\}|$)")]
    private static partial Regex Hole();
}
