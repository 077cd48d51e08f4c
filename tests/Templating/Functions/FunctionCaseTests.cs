using System.Text.RegularExpressions;
using Handbook.Templating.Functions;
using Handbook.Tests.Templating.Language;

namespace Handbook.Tests.Templating.Functions;

/// <summary>
/// The cases of the built-in functions, in the form of <see cref="LanguageCase"/>. A case is named after its function, and says with
/// the word "edge" that it is one at an edge: nothing, too much, the wrong kind, what the function refuses.
/// </summary>
public sealed partial class FunctionCaseTests
{
    private static readonly IReadOnlyList<LanguageCase> All =
    [
        .. Directory.EnumerateFiles(Repository.Path("tests/Templating/Functions"), "*.txt").Order(StringComparer.Ordinal).SelectMany(LanguageCase.Read),
    ];

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var one in All)
        {
            data.Add(one.File, one.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_call_gives_exactly_what_its_case_says(string file, string name)
    {
        var one = Assert.Single(All, c => c.File == file && c.Name == name);
        Assert.Equal(one.Expected, one.Run());
    }

    [Fact]
    public void Every_function_has_two_cases_and_one_of_them_at_an_edge()
    {
        var cases = All.ToLookup(c => c.Name.Split(' ')[0], StringComparer.Ordinal);
        Findings.None(string.Join('\n', FunctionTable.Names.Order(StringComparer.Ordinal)
            .Where(name => cases[name].Count() < 2 || !cases[name].Any(c => Edge().IsMatch(c.Name)))
            .Select(name => $"{name}: {cases[name].Count()} cases, at an edge {cases[name].Count(c => Edge().IsMatch(c.Name))}")));
    }

    [Fact]
    public void A_case_is_about_a_function_that_exists_and_calls_it() =>
        Findings.None(string.Join('\n', All
            .Where(c => FunctionTable.Find(c.Name.Split(' ')[0]) is null || !c.Template.Contains(c.Name.Split(' ')[0], StringComparison.Ordinal))
            .Select(c => $"{c.File}: {c.Name}")));

    [GeneratedRegex(@"\bedge\b")]
    private static partial Regex Edge();
}
