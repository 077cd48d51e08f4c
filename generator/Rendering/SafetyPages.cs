using Handbook.Linking;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the view of the safety page: every rule, and whom to call.</summary>
internal static class SafetyPages
{
    public static SafetyPageView Build(Page page, Vantage from)
    {
        var rules = from.Site.Catalog.OfKind<SafetyRule>().ToList();
        RuleView View(SafetyRule rule) => Whole(rule, from);
        return new SafetyPageView
        {
            Page = Frames.Of(page, from),
            Summary = page.Summary,
            Prose = ProseViews.Of(page, from),
            Care = CareCards.Of(rules.Where(r => r.Kind == SafetyKind.RedFlag), from, View),
            Groups = SafetyBlocks.GroupsOf(rules.Where(r => r.Kind != SafetyKind.RedFlag), View),
            MentionedIn = Inverse.MentionedIn(page.Id, from),
            Sources = Inverse.SourcesOf(page.Id, from),
        };
    }

    private static RuleView Whole(SafetyRule rule, Vantage from)
    {
        var listedBy = from.Site.Graph.To(rule.Id, Relation.GatedBy).Concat(from.Site.Graph.To(rule.Id, Relation.WarnsOf)).Order();
        return SafetyBlocks.Of(rule, from) with
        {
            ListedBy = Inverse.Items(listedBy, from),
            Sources = Inverse.SourcesOf(rule.Id, from),
        };
    }
}
