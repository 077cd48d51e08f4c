using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Handbook.Tests.EndToEnd;

/// <summary>What a physiotherapist expects of every technique and sheet of the handbook in content/, in the pages that readers get.</summary>
public sealed class ShippedTechniqueTests(ShippedHandbook site) : IClassFixture<ShippedHandbook>
{
    private const string Gated = "techniques/front-of-hip-release.html";

    [Fact]
    public void There_are_at_least_twelve() => Assert.True(Techniques.Count() >= 12);

    [Fact]
    public void Each_says_first_what_it_is_for_and_who_must_not_do_it() => Assert.All(Techniques, page =>
    {
        var article = Article(page);
        var summary = Text(article.QuerySelector(".summary")!);
        Assert.InRange(summary.Split(' ').Length, 6, 30);
        Assert.True(IsBefore(article.QuerySelector(".summary")!, article.QuerySelector("[data-safety]")!));
        Assert.True(IsBefore(article.QuerySelector(".rules.never")!, article.QuerySelector("[data-steps]")!));
        Assert.True(IsBefore(article.QuerySelector(".rules.stop")!, article.QuerySelector("[data-steps]")!));
        Assert.InRange(article.QuerySelectorAll("[data-steps] ol > li").Length, 4, 7);
    });

    [Fact]
    public void Each_says_how_long_how_hard_and_how_often_to_begin_with_and_later() => Assert.All(Techniques, page =>
    {
        var article = Article(page);
        var facts = article.QuerySelectorAll(".strip .facts > div").ToDictionary(d => Text(d.QuerySelector("dt")!), d => string.Join(' ', d.QuerySelectorAll("dd").Select(Text)));
        Assert.Matches(@"\d+( to \d+)? (seconds|minutes)", facts["To begin with"]);
        Assert.Matches("days a week", facts["How often"]);
        var hard = facts.Single(f => f.Key is "Pressure" or "Pull" or "Effort").Value;
        Assert.Matches(@"^\d( to \d)? out of 10: [a-z].+\. Never past \d out of 10$", hard);
        if (page != Gated)
        {
            Assert.Matches(@"\d+ (settled )?weeks", facts.GetValueOrDefault("Later on") ?? Section(article, "Harder"));
        }
    });

    [Fact]
    public void Each_says_where_it_is_felt_what_to_do_next_what_else_there_is_and_what_comes_of_waiting() => Assert.All(Techniques, page =>
    {
        var article = Article(page);
        foreach (var heading in new[] { "Where you feel it", "Easier", "Next", "Other options", "If you do nothing", "Mistakes" })
        {
            Assert.InRange(Section(article, heading).Length, 30, 2000);
        }
    });

    [Fact]
    public void Each_says_what_is_known_and_what_is_not_with_grade_and_sources() => Assert.All(Techniques, page =>
    {
        var evidence = Article(page).QuerySelector(".evidence")!;
        Assert.Contains("How sure are we?", Text(evidence.QuerySelector(".grade")!), StringComparison.Ordinal);
        var lists = evidence.QuerySelectorAll("ul.claims");
        Assert.Equal(2, lists.Length);
        Assert.All(lists[0].Children, claim =>
        {
            Assert.Matches("Certainty: (moderate|low|very low|expert opinion|none)", Text(claim));
            Assert.NotEmpty(claim.QuerySelectorAll("a[href*='sources.html#source-']"));
        });
        Assert.NotEmpty(lists[1].Children);
    });

    [Fact]
    public void Each_sheet_says_the_same_in_short() => Assert.All(Techniques, page =>
    {
        var sheet = Article(page.Replace("techniques/", "sheets/", StringComparison.Ordinal));
        Assert.Matches(page == Gated ? "clinician" : "May ease ", Text(sheet.QuerySelector(".title .gloss")!));
        Assert.True(IsBefore(sheet.QuerySelector(".rules.never")!, sheet.QuerySelector("[data-steps]")!));
        Assert.True(IsBefore(sheet.QuerySelector(".rules.stop")!, sheet.QuerySelector("[data-steps]")!));
        var text = Text(sheet);
        Assert.Matches(@"How long \d+( to \d+)? (seconds|minutes)", text);
        Assert.Matches(@"How hard \d( to \d)? out of 10: ", text);
        Assert.Matches("How often .* days a week", text);
        Assert.Matches(page == Gated ? "Your clinician sets your numbers" : @"Harder After \d settled weeks", text);
        Assert.Matches("How sure are we\\? ", text);
        Assert.Contains("Next", text, StringComparison.Ordinal);
    });

    [Fact]
    public void The_book_is_credited_once() =>
        Assert.Equal(["sources.html"], site.AllPages.Where(p => site.HtmlOf(p).Contains("Heal Your Low Back Pain Naturally", StringComparison.Ordinal)));

    private IEnumerable<string> Techniques => site.PagesOf("techniques");

    private IElement Article(string page) => new HtmlParser().ParseDocument(site.HtmlOf(page)).QuerySelector("article")!;

    private static bool IsBefore(IElement first, IElement second) => first.CompareDocumentPosition(second).HasFlag(DocumentPositions.Following);

    private static string Section(IElement article, string heading) =>
        Text(article.QuerySelectorAll("section").First(s => s.QuerySelector("h2")?.TextContent.Trim() == heading));

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
