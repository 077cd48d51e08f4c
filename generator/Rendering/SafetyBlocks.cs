using System.Collections.Immutable;
using Handbook.Linking;
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

    public static RuleView Of(SafetyRule rule, Vantage from)
    {
        var address = from.Site.Plan.AddressOf(rule.Id);
        return new RuleView
        {
            Anchor = address.Fragment ?? string.Empty,
            Href = address.RelativeTo(from.Path),
            Text = rule.Title.Value,
            Reason = rule.Reason,
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

    public static ImmutableArray<string> GatesOf(IEnumerable<Technique> techniques) =>
        [.. techniques.Select(t => t.Gate).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// The rules that a sheet shows: all, but for gated techniques only what forbids and what stops. Their gate asks for a clinician who has examined
    /// the reader and said yes, which is more than to ask first or to go gently.
    /// </summary>
    public static IEnumerable<SafetyRule> RulesOnPaper(IReadOnlyCollection<Technique> techniques, Vantage from) =>
        RulesOf(techniques, from).Where(r => r.Kind is not (SafetyKind.AskFirst or SafetyKind.Caution) || techniques.Any(t => t.Gate is null));

    /// <summary>The rules of some techniques, each once. What one of them forbids is not asked or cautioned about as well.</summary>
    public static IReadOnlyList<SafetyRule> RulesOf(IEnumerable<Technique> techniques, Vantage from)
    {
        var rules = techniques.SelectMany(t => AppliedRules.To(t, from.Site.Catalog, from.Site.Graph)).DistinctBy(r => r.Id).ToList();
        var forbidden = rules.Where(r => r.Kind == SafetyKind.Never).Select(r => r.Title.Value).ToHashSet(StringComparer.Ordinal);
        return [.. rules.Where(r => r.Kind is not (SafetyKind.AskFirst or SafetyKind.Caution) || !forbidden.Contains(r.Title.Value))];
    }
}
