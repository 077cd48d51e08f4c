using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering;
using Handbook.Rendering.Views;

namespace Handbook.Tests.Rendering;

/// <summary>What refers to an entry is listed on its page, though nobody wrote it there.</summary>
public class InverseListTests
{
    [Fact]
    public void A_muscle_lists_the_techniques_that_reach_it_and_their_complaints()
    {
        var view = Muscle(new SampleSite(), "soleus");

        Assert.Equal("Calf roll ../techniques/calf-roll.html soleus; Deep calf press ../techniques/deep-press.html soleus", Text(view.Primary));
        Assert.Equal("Wall calf stretch ../techniques/wall-stretch.html gastrocnemius", Text(view.Secondary));
        Assert.Equal("Tight calf ../complaints/tight-calf.html", Text(view.Complaints));
    }

    [Fact]
    public void A_muscle_lists_what_presses_through_it_and_what_avoids_it_and_why()
    {
        var view = Muscle(new SampleSite(), "gastrocnemius");

        Assert.Equal("Calf roll ../techniques/calf-roll.html soleus", Text(view.Overlying));
        Assert.Equal("Deep calf press ../techniques/deep-press.html It lies over the aim and bruises.", Text(view.AvoidedBy));
    }

    [Fact]
    public void A_relation_that_holds_both_ways_is_shown_on_both_sides()
    {
        var sample = new SampleSite().With("tools/towel.md", "summary:", "substitutes: [wall]\nsummary:");
        var site = sample.Build();

        Assert.Contains("Wall wall.html", Text(Tool(site, "towel").Substitutes), StringComparison.Ordinal);
        Assert.Contains("Rolled towel towel.html", Text(Tool(site, "wall").Substitutes), StringComparison.Ordinal);
    }

    [Fact]
    public void Mentions_are_listed_unless_the_page_shows_them_in_another_list()
    {
        // The calf roll names the soleus in its prose too, but stands among the techniques already.
        var sample = new SampleSite().With("pages/about.md", "---\n\n", "---\n\nThe [[soleus]], and the [[soleus]] again.\n\n");
        var mentions = Muscle(sample, "soleus").MentionedIn;

        Assert.Single(mentions, m => m.Href == "../about.html");
        Assert.DoesNotContain(mentions, m => m.Href == "../techniques/calf-roll.html");
    }

    [Fact]
    public void A_complaint_lists_the_gentlest_technique_first_and_marks_the_gated_one()
    {
        var site = new SampleSite().With("techniques/calf-roll.md", "risk_tier: 1", "risk_tier: 2").Build();
        var view = ComplaintPages.Build(SampleSite.Find<Complaint>(site, "tight-calf"), new Vantage(site, "complaints/tight-calf.html"));

        Assert.Equal(
            ["Wall calf stretch ", "Calf roll ", "Deep calf press Only with a clinician's go-ahead"],
            view.Techniques.Select(c => $"{c.Title} {c.Mark}"));
    }

    [Fact]
    public void A_source_lists_what_rests_on_it()
    {
        var site = new SampleSite().Build();
        var view = SourcePages.Build(SampleSite.Find<Page>(site, "sources"), new Vantage(site, "sources.html"));

        var atlas = view.Items.Single(s => s.Anchor == "source-atlas");
        Assert.Contains("Soleus muscles/soleus.html", Text(atlas.CitedBy), StringComparison.Ordinal);
        var leaflet = view.Items.Single(s => s.Anchor == "source-leaflet");
        Assert.EndsWith("1 safety rule safety.html#rule-clot", Text(leaflet.CitedBy), StringComparison.Ordinal);
    }

    private static MuscleView Muscle(SampleSite sample, string slug)
    {
        var site = sample.Build();
        return MusclePages.Build(SampleSite.Find<Muscle>(site, slug), new Vantage(site, $"muscles/{slug}.html"));
    }

    private static ToolView Tool(Site site, string slug) =>
        ToolPages.Build(SampleSite.Find<Tool>(site, slug), new Vantage(site, $"tools/{slug}.html"));

    private static string Text(ImmutableArray<LinkItem> items) =>
        string.Join("; ", items.Select(i => $"{i.Title} {i.Href} {i.Note}".TrimEnd()));
}
