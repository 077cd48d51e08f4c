using System.Net;
using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Reading;

namespace Handbook.Tests.EndToEnd;

/// <summary>The handbook in content/, built once.</summary>
public sealed partial class ShippedHandbookTests(ShippedHandbook site) : IClassFixture<ShippedHandbook>
{
    [Fact]
    public void It_is_clean_even_when_warnings_count()
    {
        Assert.Equal(string.Empty, string.Concat(site.Result.Diagnostics.Select(DiagnosticText.Format)));
        Assert.NotNull(site.Result.Published);
    }

    // The facts of the article that the handbook started from, each on the page where it belongs.
    [Theory]
    [InlineData("index.html", "quadratus lumborum|erector spinae|psoas|glut")]
    [InlineData("index.html", "own care")]
    [InlineData("routines/quick-relief-low-back.html", "Quick relief for the low back|Side-of-waist release|Beside-the-spine release|Hip-flexor stretch|Buttock release|Left out on purpose")]
    [InlineData("trigger-points.html", "hyperirritable|pain|tightness|referred pain|self-massage|relax")]
    [InlineData("muscles/quadratus-lumborum.html", "deep|each side|steady")]
    [InlineData("techniques/side-of-waist-release.html", "lie on your side|tennis ball|massage ball|roll|slowly and gently|pause|1 to 2 minutes a side")]
    [InlineData("sheets/side-of-waist-release.html", "Do not use if|Stop if|tennis ball|1 to 2 minutes a side")]
    [InlineData("muscles/erector-spinae.html", "length of the spine|tight|worked too hard")]
    [InlineData("techniques/beside-the-spine-release.html", "on your back|under the low back|up and down|2 to 3 minutes|move the ball")]
    [InlineData("sheets/beside-the-spine-release.html", "Do not use if|Stop if|up to 2 minutes a side")]
    [InlineData("muscles/psoas-major.html", "lower spine to the thigh bone|sitting")]
    [InlineData("techniques/front-of-hip-release.html", "face down|belly|side of the navel|circles|up and down|1 to 2 minutes each side|clinician")]
    [InlineData("sheets/front-of-hip-release.html", "clinician|Do not use if|Stop if")]
    [InlineData("muscles/gluteus-maximus.html", "pelvis|posture")]
    [InlineData("techniques/buttock-release.html", "sit on|ball|under one buttock|shift|1 to 2 minutes a side|move the ball")]
    [InlineData("sheets/buttock-release.html", "Do not use if|Stop if|1 to 2 minutes a side")]
    [InlineData("safety.html", "condition differs|adapt|needs|comfort|ask")]
    [InlineData("sources.html", "Quick Relief for Lower Back Pain: Self-Trigger Point Releases|Lori Wynn|Heal Your Low Back Pain Naturally: Simple Steps to Eliminate Low Back Pain in 30 Minutes a Day|commercial interest")]
    public void A_fact_of_the_article_is_on_the_page_where_it_belongs(string page, string facts)
    {
        var text = site.TextOf(page);
        Assert.All(facts.Split('|'), fact => Assert.Contains(fact, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_general_note_is_on_every_technique_page_and_sheet()
    {
        foreach (var page in site.PagesOf("techniques").Concat(site.PagesOf("sheets")))
        {
            Assert.True(site.TextOf(page).Contains("Everyone's condition differs", StringComparison.Ordinal), page);
        }
    }

    [Fact]
    public void The_book_is_named_on_the_sources_page_alone()
    {
        foreach (var page in site.AllPages.Where(p => p != "sources.html"))
        {
            Assert.False(site.TextOf(page).Contains("Heal Your", StringComparison.OrdinalIgnoreCase), page);
        }
    }

    [Fact]
    public void Every_technique_links_its_muscles_and_every_muscle_links_back()
    {
        var report = new DiagnosticBag();
        var catalog = ContentReader.Read(ContentFolder.Load(Repository.Path("content"), "content", report), report)!;
        var graph = GraphLinker.Link(catalog, report);
        var targets = graph.Edges.Where(e => e.Relation is Relation.TargetsPrimarily or Relation.TargetsSecondarily or Relation.TargetsOverlying or Relation.Avoids).ToList();
        Assert.NotEmpty(targets);
        foreach (var edge in targets)
        {
            Assert.Contains($"href=\"../muscles/{edge.To.Slug}.html\"", site.HtmlOf($"techniques/{edge.From.Slug}.html"), StringComparison.Ordinal);
            Assert.Contains($"href=\"../techniques/{edge.From.Slug}.html\"", site.HtmlOf($"muscles/{edge.To.Slug}.html"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_page_promises_what_the_evidence_does_not()
    {
        foreach (var page in site.AllPages.Where(p => p != "sources.html"))
        {
            Assert.True(!Promise().IsMatch(site.TextOf(page)) || page == "evidence.html", $"{page}: {Promise().Match(site.TextOf(page)).Value}");
        }
    }

    [Fact]
    public void No_routine_contains_a_gated_technique_and_the_gated_one_says_so_before_its_steps()
    {
        Assert.DoesNotContain("front-of-hip-release", GatedItems(), StringComparison.Ordinal);
        var html = site.HtmlOf("techniques/front-of-hip-release.html");
        Assert.InRange(html.IndexOf("Do not start without", StringComparison.Ordinal), 1, html.IndexOf("data-steps", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_has_the_emergency_strip_and_asks_nothing_of_another_server()
    {
        foreach (var page in site.AllPages)
        {
            var html = site.HtmlOf(page);
            Assert.Contains("Emergency", html, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"<(script|img|iframe|link rel=""stylesheet"")[^>]*(src|href)=""(https?:)?//", html);
        }
    }

    private static string GatedItems() => string.Concat(Directory.EnumerateFiles(Repository.Path("content/routines")).Select(f => File.ReadAllText(f).Split("\n---\n")[0]));

    [GeneratedRegex(@"\b(heals?|cures?|eliminates?|break up knots|flush(es)? toxins|permanent(ly)?|guarantee[sd]?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Promise();
}

/// <summary>The shipped handbook, built into a folder of its own.</summary>
public sealed partial class ShippedHandbook : IDisposable
{
    private readonly string output = Directory.CreateTempSubdirectory("handbook-shipped-").FullName;

    public ShippedHandbook()
    {
        var options = new BuildOptions { Content = Repository.Path("content"), Templates = Repository.Path("templates"), Output = output, Strict = true };
        Result = Pipeline.Run(options, _ => { }, CancellationToken.None);
    }

    internal BuildResult Result { get; }

    internal string Folder => output;

    /// <summary>Never none: a test that looks at every page must not pass because there is no page.</summary>
    internal IEnumerable<string> AllPages => Result.Published is null
        ? throw new InvalidOperationException(string.Concat(Result.Diagnostics.Select(DiagnosticText.Format)))
        : Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(output, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    internal IEnumerable<string> PagesOf(string folder) => AllPages.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal) && !p.EndsWith("/index.html", StringComparison.Ordinal));

    internal string HtmlOf(string page) => File.ReadAllText(Path.Combine(output, page));

    /// <summary>What a reader reads: no markup, one space between words.</summary>
    internal string TextOf(string page) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(HtmlOf(page), " ")), " ");

    public void Dispose() => Directory.Delete(output, recursive: true);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
