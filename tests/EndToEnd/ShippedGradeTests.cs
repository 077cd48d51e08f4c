using System.Globalization;
using System.Text.RegularExpressions;
using Handbook.Checking;
using Handbook.Text.Readability;

namespace Handbook.Tests.EndToEnd;

/// <summary>How hard the handbook in content/ is to read, by the generator's count and by one that shares nothing with it.</summary>
public sealed partial class ShippedGradeTests(ShippedHandbook site) : IClassFixture<ShippedHandbook>
{
    private const double Apart = 0.7;

    private static readonly string[] GlossaryNames = [.. TermsOf(File.ReadAllText(Repository.Path("content/glossary.yml")))];

    [Fact]
    public void Every_sheet_is_read_in_the_sixth_year_of_school_at_most()
    {
        var sheets = site.PagesOf("sheets").Append("my-sheet.html").ToList();
        Assert.Contains(sheets, s => s.StartsWith("sheets/large/", StringComparison.Ordinal));
        Assert.Equal(string.Empty, Above(6.0, sheets));
    }

    [Fact]
    public void Every_technique_is_read_in_the_eighth_year_at_most() => Assert.Equal(string.Empty, Above(8.0, site.PagesOf("techniques")));

    [Fact]
    public void The_two_counts_agree_on_every_page_that_has_a_limit()
    {
        var far = from page in site.PagesOf("sheets").Concat(site.PagesOf("techniques")).Append("my-sheet.html")
                  let first = Generators(page)
                  let second = SecondCount.GradeOf(site.HtmlOf(page), GlossaryNames)
                  where Math.Abs(first - second) > Apart
                  select string.Create(CultureInfo.InvariantCulture, $"{page}: {first:0.0} and {second:0.0}");
        Assert.Equal(string.Empty, string.Join('\n', far));
    }

    private string Above(double limit, IEnumerable<string> pages) => string.Join('\n', pages
        .Select(p => (Page: p, First: Generators(p), Second: SecondCount.GradeOf(site.HtmlOf(p), GlossaryNames)))
        .Where(g => g.First > limit || Math.Round(g.Second, 1) > limit)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Page}: {g.First:0.0} and {g.Second:0.0} of {limit:0.0}")));

    private double Generators(string page)
    {
        var template = new Handbook.Text.SourceFile("templates/page.html", string.Empty);
        var inspected = new InspectedPage(page, File.ReadAllBytes(Path.Combine(site.Folder, page)), new PageOrigin(null, template), Handbook.Text.SafetyTexts.None)
        {
            Reading = new ReadingAim(new EasyNames(GlossaryNames), null),
        };
        return PageInspector.Inspect(inspected).Reading!.Grade;
    }

    private static IEnumerable<string> TermsOf(string glossary) =>
        Term().Matches(glossary).SelectMany(m => m.Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries)).Select(n => n.Trim('"', '\''));

    [GeneratedRegex(@"^ +(term: (?<names>.+)|aliases: \[(?<names>.+)\])$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Term();
}
