using Handbook.Cli;
using Handbook.Diagnostics;
using Known = Handbook.Diagnostics.Rules;

namespace Handbook.Tests.Rules;

/// <summary>Runs every example of docs/rules against the sample handbook.</summary>
public class RuleDocumentTests
{
    // The rules of the environment need a machine or an output folder in a certain state, not a certain content; the tests of
    // their rooms make that state. So do those of a file that cannot be read or is not UTF-8, which no text can show,
    // and of a symbolic link.
    // How many pages a sheet comes to is known only once a browser has printed it.
    // A line of 10,000 characters could be shown, and would be longer than all documents together.
    private static readonly string[] WithoutExample =
    [
        .. AllRules.Where(r => r.IsEnvironment).Select(r => r.Code),
        Known.UnreadableFile.Code, Known.NotUtf8.Code, Known.UnreadableTemplate.Code, Known.UnreadableAsset.Code,
        Known.TextTooLong.Code, Known.SymbolicLink.Code, Known.SheetPrintsLonger.Code,
    ];

    private static IEnumerable<Rule> AllRules => typeof(Known).GetFields().Select(f => (Rule)f.GetValue(null)!);

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var path in Documents())
        {
            var document = RuleDocument.Parse(path);
            for (var i = 0; i < document.Examples.Length; i++)
            {
                data.Add(document.Code, i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_wrong_example_gives_exactly_what_its_document_says_and_leaves_the_site_alone(string code, int index)
    {
        var example = RuleDocument.Parse(Repository.Path($"docs/rules/{code}.md")).Examples[index];
        using var handbook = new SampleHandbook();
        Assert.NotNull(handbook.Build().Published);
        var before = handbook.Snapshot();

        example.Break(handbook);
        var result = handbook.Build(strict: true);

        Assert.Equal(example.Reported, handbook.Text(result));
        Assert.Equal(code, Assert.Single(result.Diagnostics).Rule.Code);
        Assert.Null(result.Published);
        Assert.Equal(ExitCode.ContentHasErrors, ExitCode.Of(result, strict: true));
        Assert.Equal(before, handbook.Snapshot());
    }

    [Fact]
    public void Every_rule_has_a_document_with_its_code_title_and_an_example()
    {
        var documents = Documents().Select(RuleDocument.Parse).ToDictionary(d => d.Code);
        foreach (var rule in AllRules)
        {
            Assert.True(documents.Remove(rule.Code, out var document), $"docs/rules/{rule.Code}.md is missing.");
            Assert.Equal(rule.Title, document!.Title);
            Assert.True(document.Examples.Length > 0 || WithoutExample.Contains(rule.Code), $"{rule.Code} has no example.");
        }

        Assert.Empty(documents.Keys);
    }

    [Fact]
    public void The_table_of_rules_is_complete_and_sorted()
    {
        var rows = AllRules.OrderBy(r => r.Code, StringComparer.Ordinal)
            .Select(r => $"| [{r.Code}]({r.Code}.md) | {r.Title} | {DiagnosticText.Word(r.Severity)} |");
        Assert.Equal(rows, File.ReadAllLines(Repository.Path("docs/rules/README.md")).Where(l => l.StartsWith("| [", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_code_is_used_for_two_rules() =>
        Assert.Empty(AllRules.GroupBy(r => r.Code).Where(g => g.Count() > 1).Select(g => g.Key));

    private static IEnumerable<string> Documents() => Directory.EnumerateFiles(Repository.Path("docs/rules"), "HB*.md").Order(StringComparer.Ordinal);
}
