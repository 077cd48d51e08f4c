namespace Handbook.Tests.Templating.Language;

/// <summary>Each difference that the document lists is shown by a case that begins with its words, and no case shows one that is not listed.</summary>
public sealed class DifferenceDocumentTests
{
    private static readonly List<string> Rows =
    [
        .. DifferencesIn(File.ReadAllText(Repository.Path("docs/templates.md")))
            .Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim().Replace("`", string.Empty, StringComparison.Ordinal))
            .Where(cell => cell is not ("here" or "Scriban")),
    ];

    private static readonly List<string> Cases = [.. LanguageCase.All.Where(c => c.File == "differences").Select(c => c.Name)];

    [Fact]
    public void Each_difference_has_a_case()
    {
        Assert.True(Rows.Count >= 40);
        Findings.None(string.Join('\n', Rows.Where(row => !Cases.Exists(name => name.StartsWith(row, StringComparison.Ordinal)))));
    }

    [Fact]
    public void Each_case_is_of_a_difference_that_is_listed() =>
        Findings.None(string.Join('\n', Cases.Where(name => !Rows.Exists(row => name.StartsWith(row, StringComparison.Ordinal)))));

    private static string DifferencesIn(string document)
    {
        var start = document.IndexOf("## Differences\n", StringComparison.Ordinal);
        return document[start..document.IndexOf("### How near it is", start, StringComparison.Ordinal)];
    }
}
