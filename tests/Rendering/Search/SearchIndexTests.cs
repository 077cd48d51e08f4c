using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Handbook.Rendering;
using Handbook.Rendering.Search;

namespace Handbook.Tests.Rendering.Search;

/// <summary>The index as it is published.</summary>
public class SearchIndexTests
{
    private const string Hostile = "</script><!-- \" ' \\ ` ${1} \u2028 \u2029 --> & {{ 7*7 }}";

    [Fact]
    public void It_is_one_assignment_with_the_words_that_the_entries_do_not_show()
    {
        var script = SearchIndex.Script(
        [
            new SearchEntry
            {
                Group = SearchGroup.Muscle,
                Title = "Soleus",
                Address = "muscles/soleus.html",
                Summary = "In the calf.",
                OtherNames = ["deep calf"],
                Subjects = ["Calf, tibial nerve"],
                Texts = ["It's the heel's friend, don't you know; tibial."],
            },
            new SearchEntry { Group = SearchGroup.Term, Title = "Heel", Address = "glossary.html#term-heel", Summary = "Back of the foot.", Texts = ["A friend"] },
            new SearchEntry { Group = SearchGroup.Tool, Title = "Ring", Address = "tools/ring.html", Summary = "Old.", Caveat = "Retired", Texts = ["x", "friend"] },
        ]);
        Assert.Equal(
            """
            globalThis.handbookSearchIndex={"groups":["When to get help","Complaints","Techniques","Routines","Muscles","Tools","Pages","Glossary"],"entries":[[4,"Soleus","muscles/soleus.html","In the calf.",["deep calf"]],[7,"Heel","glossary.html#term-heel","Back of the foot.",[]],[5,"Ring","tools/ring.html","Old.",[],"Retired"]],"subjects":"nerve 0,tibial 0","texts":"dont 0,friend,heels 0,its 0,know 0,you 0"};

            """,
            script);
    }

    [Fact]
    public void A_word_table_counts_from_entry_to_entry_and_leaves_out_the_numbers_of_a_word_that_is_everywhere()
    {
        var entries = Enumerable.Range(0, 40).Select(i => Words(i % 37 == 0 ? ["ache", "the"] : ["the"]));
        Assert.Equal("ache 0 11,the", WordTable.Write(entries, everywhere: 20));
    }

    [Fact]
    public void The_sample_handbook_is_found_with_its_rules_terms_and_lists()
    {
        var entries = SearchEntries.Of(new Vantage(new SampleSite().Build(), "index.html"));
        Assert.Equal("safety.html", entries[0].Address);
        Assert.Contains("a known or suspected blood", string.Join('\n', entries[0].Subjects), StringComparison.Ordinal);
        Assert.Contains(entries, e => e.Address.StartsWith("glossary.html#term-", StringComparison.Ordinal));
        Assert.Contains(entries, e => e.Address == "sheets/index.html");
        Assert.DoesNotContain(entries, e => e.Address.StartsWith("404", StringComparison.Ordinal));
    }

    [Fact]
    public void A_technique_that_needs_a_clinician_says_so_and_a_retired_page_too()
    {
        var site = new SampleSite().With("tools/towel.md", "hardness: soft", "hardness: soft\nstatus: retired").Build();
        var entries = SearchEntries.Of(new Vantage(site, "index.html")).Where(e => e.Caveat is not null);
        Assert.Equal(["Deep calf press: Only with a clinician's go-ahead", "Rolled towel: Retired"], entries.Select(e => $"{e.Title}: {e.Caveat}"));
    }

    [Fact]
    public void Every_entry_leads_to_a_page_that_is_published()
    {
        var site = new SampleSite().Build();
        var pages = site.Plan.Pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(SearchEntries.Of(new Vantage(site, "index.html")), e => Assert.Contains(e.Address.Split('#')[0], pages));
    }

    [Fact]
    public void The_same_content_gives_the_same_file_under_the_same_name_and_a_change_another()
    {
        var one = new SampleSite().Build().SearchIndex;
        var same = new SampleSite().Build().SearchIndex;
        var other = new SampleSite().With("tools/ball.md", "title: Tennis ball", "title: Golf ball").Build().SearchIndex;

        Assert.Equal(one.Path, same.Path);
        Assert.Equal(one.Bytes, same.Bytes);
        Assert.NotEqual(one.Path, other.Path);
        Assert.Matches(@"^assets/search/index\.[0-9a-f]{8}\.js$", one.Path);
    }

    [Fact]
    public void A_hostile_title_stays_text()
    {
        var entry = new SearchEntry { Group = SearchGroup.Page, Title = Hostile, Address = "a.html", Summary = Hostile, OtherNames = [Hostile], Texts = [Hostile] };
        var script = SearchIndex.Script([entry]);

        Assert.DoesNotContain('<', script);
        Assert.DoesNotContain('\u2028', script);
        Assert.DoesNotContain('\u2029', script);
        using var search = new SearchScript(script);
        Assert.Equal(Hostile, search.TitleOfFirstEntry());
        Assert.Equal("a.html", search.FirstOf("script"));
    }

    [Fact]
    public void Every_page_links_to_all_pages_and_names_the_index()
    {
        var sample = new SampleSite();
        var index = sample.Build().SearchIndex;
        Assert.Contains($"href=\"contents.html\" data-search-index=\"{index.Path}\"", sample.Render("index.html").Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"../contents.html\" data-search-index=\"../{index.Path}\"", sample.Render("tools/ball.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_publishes_the_index_that_its_pages_name()
    {
        using var handbook = new SampleHandbook();
        Assert.Empty(handbook.Build().Diagnostics);
        var named = Regex.Match(handbook.Published("index.html"), "data-search-index=\"([^\"]+)\"").Groups[1].Value;
        Assert.StartsWith("globalThis.handbookSearchIndex=", handbook.Published(named), StringComparison.Ordinal);
    }

    private static ImmutableHashSet<string> Words(params string[] words) => words.ToImmutableHashSet(StringComparer.Ordinal);
}
