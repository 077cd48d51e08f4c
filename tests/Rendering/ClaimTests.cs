using AngleSharp.Html.Parser;
using Handbook.Model;
using Handbook.Rendering;

namespace Handbook.Tests.Rendering;

/// <summary>What research says stands in one file, and on every page that names it.</summary>
public class ClaimTests
{
    private const string Claims = """
        claims:
          - id: more-pressure
            text: People could bear <more> pressure.
            kind: known
            grade: very-low
            population: 12 calves
            sources: [atlas]
          - id: how-long
            text: Nobody knows how long it lasts.
            kind: not-known
          - id: unused
            text: Nobody says this.
            kind: not-known
        """;

    private const string Evidence = """
        ---
        title: Evidence
        summary: What research says.
        updated: 2026-01-01
        ---
        What was found.
        """;

    [Fact]
    public void A_page_lists_the_claims_it_names_with_grade_people_and_sources_what_is_known_first()
    {
        var page = Page("techniques/calf-roll.html");

        Assert.Equal(
            "h3: What is known\nli: People could bear <more> pressure. Certainty: very low. Studied: 12 calves. Atlas of the leg.\nh3: What is not known\nli: Nobody knows how long it lasts.\n",
            page[page.IndexOf("h3: What is known", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void The_sources_of_its_claims_are_sources_of_the_page_and_the_page_cites_them()
    {
        var sample = Sample();
        var site = sample.Build();
        var from = new Vantage(site, "techniques/calf-roll.html");
        var technique = site.Catalog.OfKind<Technique>().Single(t => t.Id.Slug.Text == "calf-roll");

        Assert.Contains("Atlas of the leg", Inverse.SourcesOf(technique.Id, from).Select(s => s.Title));
        Assert.Contains("techniques/calf-roll.html", sample.Render("sources.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_evidence_page_lists_all_claims_with_the_pages_that_make_them()
    {
        var html = Sample().Render("evidence.html").Text;
        var items = new HtmlParser().ParseDocument(html).QuerySelectorAll(".claims > li").Select(li => $"{li.Id}: {Plain(li.TextContent)}");

        Assert.Equal(
            [
                "claim-more-pressure: People could bear <more> pressure. Certainty: very low. Studied: 12 calves. Atlas of the leg. Said on: Calf roll",
                "claim-how-long: Nobody knows how long it lasts. Said on: Calf roll",
                "claim-unused: Nobody says this.",
            ],
            items);
    }

    private static SampleSite Sample() => new SampleSite()
        .With("claims.yml", Claims)
        .With("pages/evidence.md", Evidence)
        .With("techniques/calf-roll.md", "evidence: very-low", "evidence: very-low\nclaims: [more-pressure, how-long]");

    private static string Page(string path)
    {
        var evidence = new HtmlParser().ParseDocument(Sample().Render(path).Text).QuerySelector(".evidence")!;
        return string.Concat(evidence.QuerySelectorAll("h3, .claims > li").Select(e => $"{e.LocalName}: {Plain(e.TextContent)}\n"));
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
