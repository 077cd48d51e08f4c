using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Handbook.Planning;

namespace Handbook.Tests.Rendering;

/// <summary>What pages say of themselves in the words of schema.org. The expected texts stand in the folder LinkedData.</summary>
public partial class LinkedDataTests
{
    private const string Review = "reviewed: {by: 'A. Sample, physical therapist', on: 2026-02-02, due: 2028-02-02}\n";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [InlineData("techniques/calf-roll.html", "technique")]
    [InlineData("techniques/deep-press.html", "gated-technique")]
    [InlineData("muscles/soleus.html", "muscle")]
    [InlineData("routines/easy-calves.html", "routine")]
    [InlineData("complaints/tight-calf.html", "complaint")]
    [InlineData("tools/ball.html", "tool")]
    [InlineData("glossary.html", "glossary")]
    [InlineData("index.html", "home")]
    [InlineData("about.html", "page")]
    [InlineData("muscles/index.html", "list")]
    [InlineData("sheets/calf-roll.html", "sheet")]
    public void A_page_says_what_it_is(string path, string expected) =>
        Assert.Equal(File.ReadAllText(Repository.Path($"tests/Rendering/LinkedData/{expected}.json")), Read(new SampleSite(), path).ToJsonString(Readable) + "\n");

    [Fact]
    public void Only_a_reviewed_page_claims_a_review()
    {
        var draft = new SampleSite().With("muscles/soleus.md", "updated:", Review + "updated:");
        var reviewed = new SampleSite().With("muscles/soleus.md", "updated:", Review + "status: reviewed\nupdated:");

        Assert.Null(PageNode(draft)["lastReviewed"]);
        Assert.Null(PageNode(draft)["reviewedBy"]);
        Assert.Equal("\"2026-02-02\"", PageNode(reviewed)["lastReviewed"]?.ToJsonString());
        Assert.Equal("{\"@type\":\"Person\",\"name\":\"A. Sample, physical therapist\"}", PageNode(reviewed)["reviewedBy"]?.ToJsonString());

        static JsonNode PageNode(SampleSite sample) => Read(sample, "muscles/soleus.html");
    }

    [Fact]
    public void Names_that_would_end_the_script_element_or_its_line_stay_inert()
    {
        const string Hostile = "</script><script>alert(1)</script><!--\u2028&'";
        const string Written = "</script><script>alert(1)</script><!--\\u2028&'";
        var sample = new SampleSite().With("techniques/calf-roll.md", "title: Calf roll", $"title: \"{Written}\"");
        var text = TextOf(sample.Render("techniques/calf-roll.html").Text);

        Assert.DoesNotMatch("[<>&\u2028]", text);
        Assert.Contains("\\u003C/script\\u003E\\u003Cscript\\u003Ealert(1)\\u003C/script\\u003E\\u003C!--\\u2028\\u0026\\u0027", text, StringComparison.Ordinal);
        Assert.Equal(Hostile, JsonNode.Parse(text)!["name"]!.GetValue<string>());
    }

    [Fact]
    public void Names_of_types_and_properties_are_those_of_the_vocabulary()
    {
        var vocabulary = new SchemaOrg(Repository.Path("tests/Rendering/LinkedData/schema-org.txt"));
        var pages = new SampleSite().With("muscles/soleus.md", "updated:", Review + "status: reviewed\nupdated:")
            .RenderAll(p => p.Path.EndsWith(".html", StringComparison.Ordinal) && p.Path != "404.html" && p is not PlannedPage.ForShortAddress);

        Assert.Empty(pages.SelectMany(p => vocabulary.Mistakes(JsonNode.Parse(TextOf(p.Text))!)).Distinct());
        Assert.Equal(["'origin' is no property of Muscle"], vocabulary.Mistakes(JsonNode.Parse("{\"@type\":\"Muscle\",\"name\":\"a\",\"origin\":\"b\"}")!));
        Assert.Equal(["'Sinew' is no type"], vocabulary.Mistakes(JsonNode.Parse("{\"@type\":\"Sinew\"}")!));
    }

    [Fact]
    public void Nothing_is_empty_and_no_name_is_given_twice()
    {
        foreach (var page in new SampleSite().RenderAll(p => p.Path.EndsWith(".html", StringComparison.Ordinal) && p.Path != "404.html" && p is not PlannedPage.ForShortAddress))
        {
            var text = TextOf(page.Text);
            var names = NamesIn(JsonNode.Parse(text)!).ToList();

            Assert.DoesNotMatch(@":(null|""""|\[\]|\{\})", text);
            Assert.NotEmpty(names);
            Assert.Equal(names.Distinct(), names);
        }
    }

    [Fact]
    public void What_a_page_refers_to_is_defined_on_a_page()
    {
        var pages = new SampleSite().RenderAll(p => p.Path.EndsWith(".html", StringComparison.Ordinal) && p.Path != "404.html" && p is not PlannedPage.ForShortAddress)
            .Select(p => JsonNode.Parse(TextOf(p.Text))!).ToList();
        var references = pages.SelectMany(ReferencesIn).Distinct().ToList();

        Assert.NotEmpty(references);
        Assert.Empty(references.Except(pages.SelectMany(NamesIn)));
    }

    private static IEnumerable<string> NamesIn(JsonNode node) => ObjectsIn(node).Where(o => o.Count > 1).Select(o => o["@id"]?.GetValue<string>()).OfType<string>();

    private static IEnumerable<string> ReferencesIn(JsonNode node) => ObjectsIn(node).Where(o => o.Count == 1).Select(o => o["@id"]?.GetValue<string>()).OfType<string>();

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => ObjectsIn(p.Value)).Prepend(o),
        JsonArray list => list.SelectMany(ObjectsIn),
        _ => [],
    };

    private static JsonNode Read(SampleSite sample, string path) => JsonNode.Parse(TextOf(sample.Render(path).Text))!;

    private static string TextOf(string html) => Block().Match(html).Groups["json"].Value;

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Block();
}
