using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Gathers what must be read before the steps of one or more techniques.</summary>
internal static class SafetyBlocks
{
    public static SafetyView Of(IReadOnlyCollection<Technique> techniques, Vantage from)
    {
        var rules = RulesOf(techniques, from);
        return new SafetyView
        {
            Gates = GatesOf(techniques),
            Groups = GroupsOf(rules, rule => Of(rule, from)),
        };
    }

    /// <summary>Every text that the block must show, gates first.</summary>
    public static ImmutableArray<string> TextsOf(IReadOnlyCollection<Technique> techniques, Vantage from) =>
        [.. GatesOf(techniques), .. RulesOf(techniques, from).Select(r => r.Title.Value)];

    public static RuleView Of(SafetyRule rule, Vantage from)
    {
        var address = from.Site.Plan.AddressOf(rule.Id);
        return new RuleView
        {
            Anchor = address.Fragment ?? string.Empty,
            Href = address.RelativeTo(from.Path),
            Text = rule.Title.Value,
            Reason = rule.Reason,
            ForAll = rule.Scope == SafetyScope.All,
        };
    }

    /// <summary>Rules by kind, the strictest kind first; kinds without rules are left out.</summary>
    public static ImmutableArray<SafetyGroup> GroupsOf(IEnumerable<SafetyRule> rules, Func<SafetyRule, RuleView> view)
    {
        var byKind = rules.ToLookup(r => r.Kind);
        return
        [
            .. SafetyWords.Order
                .Where(byKind.Contains)
                .Select(k => new SafetyGroup(SafetyWords.NameOf(k), SafetyWords.HeadingOf(k), [.. byKind[k].Select(view)])),
        ];
    }

    private static ImmutableArray<string> GatesOf(IEnumerable<Technique> techniques) =>
        [.. techniques.Select(t => t.Gate).OfType<string>().Distinct(StringComparer.Ordinal)];

    // What a technique lists comes before what holds for all: it is the rarer and the more telling.
    // Red flags for all are the business of the emergency strip and the safety page, which every page has or links to.
    private static List<SafetyRule> RulesOf(IEnumerable<Technique> techniques, Vantage from) =>
    [
        .. techniques.SelectMany(t => t.Safety).Select(from.Find<SafetyRule>).OfType<SafetyRule>()
            .Concat(from.Site.Catalog.OfKind<SafetyRule>().Where(r => r.Scope == SafetyScope.All && r.Kind != SafetyKind.RedFlag))
            .DistinctBy(r => r.Id),
    ];
}
