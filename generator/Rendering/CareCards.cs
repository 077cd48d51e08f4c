using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Red flags sorted by how soon help is needed, with whom to call.</summary>
internal static class CareCards
{
    /// <summary>The most pressing level first; levels without signs are left out.</summary>
    public static ImmutableArray<CareCard> Of(IEnumerable<SafetyRule> redFlags, Vantage from, Func<SafetyRule, RuleView> view)
    {
        var byLevel = redFlags.Where(r => r.Care is not null).DistinctBy(r => r.Id).ToLookup(r => r.Care!.Value);
        return
        [
            .. Enum.GetValues<CareLevel>()
                .Where(byLevel.Contains)
                .Select(level => Card(level, [.. byLevel[level].Select(view)], from)),
        ];
    }

    private static CareCard Card(CareLevel level, ImmutableArray<RuleView> signs, Vantage from)
    {
        var contact = ContactFor(level, from.Settings.Emergency);
        return new CareCard(SafetyWords.NameOf(level), SafetyWords.WordOf(level), contact.Call, signs);
    }

    private static Contact ContactFor(CareLevel level, Emergency emergency) => level switch
    {
        CareLevel.Immediate => emergency.Immediate,
        CareLevel.Urgent => emergency.Urgent,
        CareLevel.Routine => emergency.Routine,
        _ => throw new UnreachableException(),
    };
}
