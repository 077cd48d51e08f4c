using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering;
using Handbook.Rendering.Views;
using static Handbook.Tests.Rendering.SampleSite;

namespace Handbook.Tests.Rendering;

/// <summary>What refers to an entry is listed on its page, though nobody wrote it there.</summary>
public class InverseListTests
{
    [Fact]
    public void A_muscle_lists_the_techniques_that_reach_and_avoid_it_and_their_complaints()
    {
        var sample = new SampleSite();
        var site = sample.With(
            Samples.Complaint(sample, "back-pain"),
            Samples.Muscle(sample, "psoas"),
            Samples.Technique(sample, "stretch") with { Targets = [new(Name("psoas"), TargetRole.Primary)], Complaints = [Name("back-pain")] },
            Samples.Technique(sample, "roll") with { Targets = [new(Name("psoas"), TargetRole.Secondary)] },
            Samples.Technique(sample, "press") with { Targets = [new(Name("psoas"), TargetRole.Overlying)] },
            Samples.Technique(sample, "lean") with { Avoids = [new(Name("psoas"), "vessels lie on it")] }).Build();

        var view = MusclePages.Build(Find<Muscle>(site, EntryKind.Muscle, "psoas"), new Vantage(site, "muscles/psoas.html"));

        Assert.Equal("stretch ../techniques/stretch.html some muscle", Text(view.Primary));
        Assert.Equal("roll ../techniques/roll.html some muscle", Text(view.Secondary));
        Assert.Equal("press ../techniques/press.html some muscle", Text(view.Overlying));
        Assert.Equal("lean ../techniques/lean.html vessels lie on it", Text(view.AvoidedBy));
        Assert.Equal("back-pain ../complaints/back-pain.html", Text(view.Complaints));
        Assert.Empty(sample.Report.ToSorted().Where(d => d.Rule.Code != "HB3001"));
    }

    [Fact]
    public void A_relation_that_holds_both_ways_is_shown_on_both_sides()
    {
        var sample = new SampleSite();
        var site = sample.With(
            Samples.Tool(sample, "ball"),
            Samples.Tool(sample, "sock") with { Substitutes = [Name("ball")] }).Build();

        var ball = ToolPages.Build(Find<Tool>(site, EntryKind.Tool, "ball"), new Vantage(site, "tools/ball.html"));
        var sock = ToolPages.Build(Find<Tool>(site, EntryKind.Tool, "sock"), new Vantage(site, "tools/sock.html"));

        Assert.Equal("sock sock.html", Text(ball.Substitutes));
        Assert.Equal("ball ball.html", Text(sock.Substitutes));
    }

    [Fact]
    public void Mentions_are_listed_unless_the_page_shows_them_in_another_list()
    {
        var sample = new SampleSite();
        var site = sample.With(
            Samples.Muscle(sample, "psoas"),
            Samples.Technique(sample, "stretch", "See [[psoas]].") with { Targets = [new(Name("psoas"), TargetRole.Primary)] },
            Samples.Tool(sample, "ball")).With(Samples.Page(sample, "about", "The [[psoas]] and the [[psoas]] again.")).Build();

        var view = MusclePages.Build(Find<Muscle>(site, EntryKind.Muscle, "psoas"), new Vantage(site, "muscles/psoas.html"));

        Assert.Equal("about ../about.html Page", Text(view.MentionedIn));
    }

    [Fact]
    public void A_complaint_sorts_techniques_by_how_gentle_they_are()
    {
        var sample = new SampleSite();
        Technique Of(string slug, RiskTier tier) => Samples.Technique(sample, slug) with { RiskTier = tier, Complaints = [Name("pain")] };
        var site = sample.With(
            Samples.Complaint(sample, "pain"), Of("a-gated", RiskTier.Gated), Of("b-careful", RiskTier.SomeCare), Of("c-gentle", RiskTier.Low)).Build();

        var view = ComplaintPages.Build(Find<Complaint>(site, EntryKind.Complaint, "pain"), new Vantage(site, "complaints/pain.html"));

        Assert.Equal(["c-gentle", "b-careful", "a-gated"], view.Techniques.Select(c => c.Title));
        Assert.Equal("Only with a clinician's go-ahead", view.Techniques[2].Mark);
    }

    [Fact]
    public void A_source_lists_what_cites_it_and_what_names_it()
    {
        var sample = new SampleSite();
        var site = sample.With(
            Samples.Source("lu-2022"),
            Samples.Muscle(sample, "psoas") with { Sources = [Name("lu-2022")] },
            Samples.Rule("clot", SafetyKind.Never) with { Sources = [Name("lu-2022")] }).With(
            Samples.Page(sample, "sources", "As [[sources/lu-2022]] says.")).Build();

        var view = SourcePages.Build(Find<Page>(site, EntryKind.Page, "sources"), new Vantage(site, "sources.html"));

        Assert.Equal("psoas muscles/psoas.html; sources sources.html; clot safety.html#rule-clot", Text(view.Items.Single().CitedBy));
        Assert.Equal("source-lu-2022", view.Items.Single().Anchor);
    }

    private static T Find<T>(Site site, EntryKind kind, string slug)
        where T : Entry => (T)site.Catalog[Id(kind, slug)];

    private static string Text(ImmutableArray<LinkItem> items) =>
        string.Join("; ", items.Select(i => $"{i.Title} {i.Href} {i.Note}".TrimEnd()));
}
