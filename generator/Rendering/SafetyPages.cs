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
        };
    }

    private static readonly string[] Releases = ["technique that presses"];

    private static RuleView Whole(SafetyRule rule, Vantage from)
    {
        var listedBy = from.Site.Graph.To(rule.Id, Relation.GatedBy).Concat(from.Site.Graph.To(rule.Id, Relation.WarnsOf)).Order().ToList();
        var whole = WholeKinds(rule, listedBy, from).ToList();
        return SafetyBlocks.Of(rule, from) with
        {
            ListedByAll = whole.Count == 0 && rule.Scope != SafetyScope.Releases ? null : $"Applies to every {string.Join(" and every ", [.. whole.Select(k => k.Noun()), .. rule.Scope == SafetyScope.Releases ? Releases : []])}.",
            ListedBy = Inverse.Items(listedBy.Where(id => !whole.Contains(id.Kind)), from),
            Sources = Inverse.SourcesOf(rule.Id, from),
        };
    }

    // Every technique is said in two words; a list of all of them says no more.
    private static IEnumerable<EntryKind> WholeKinds(SafetyRule rule, List<EntryId> listedBy, Vantage from)
    {
        if (rule.Scope == SafetyScope.All || HasAll(from.Site.Catalog.OfKind<Technique>()))
        {
            yield return EntryKind.Technique;
        }

        if (HasAll(from.Site.Catalog.OfKind<Complaint>()))
        {
            yield return EntryKind.Complaint;
        }

        bool HasAll(IEnumerable<Entry> entries) => entries.Select(e => e.Id).ToList() is { Count: > 1 } all && all.TrueForAll(listedBy.Contains);
    }
}
