using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Model.Quantities;

namespace Handbook.Linking;

/// <summary>What must hold between techniques, routines, complaints and safety rules.</summary>
internal static class SafetyCheck
{
    private const int FewestStopSigns = 3;

    // The traffic light of pain that physiotherapy services use: up to 3 fine, 4 and 5 to be watched, from 6 on too much.
    private const int StrongestPressure = 5;

    public static void Check(Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        foreach (var edge in graph.Edges.Where(e => e.Relation is Relation.GatedBy or Relation.WarnsOf))
        {
            CheckRuleKind(edge, catalog[edge.From], (SafetyRule)catalog[edge.To], report);
        }

        foreach (var routine in catalog.OfKind<Routine>())
        {
            CheckItems(routine, catalog, graph, report);
            CheckDays(routine, catalog, graph, report);
        }

        foreach (var limit in catalog.OfKind<Technique>().Select(t => t.Dose.PressureLimit).Where(l => l.Value.Max > StrongestPressure))
        {
            report.DoseTooStrong(limit.Place, limit.Value.ToString(), StrongestPressure);
        }

        // With a faulty rule missing, the counts below would be wrong and only repeat that mistake.
        if (catalog.Faulty.All(f => f.Id.Kind != EntryKind.SafetyRule) && !catalog.LacksNames(EntryKind.SafetyRule))
        {
            foreach (var technique in catalog.OfKind<Technique>())
            {
                CheckEnough(technique, catalog, graph, report);
            }
        }
    }

    private static void CheckRuleKind(Edge edge, Entry from, SafetyRule rule, DiagnosticBag report)
    {
        var name = edge.To.Slug.Text;
        if (edge.Relation == Relation.WarnsOf && rule.Kind != SafetyKind.RedFlag)
        {
            report.WrongRule(edge.Place, name, "is no red flag");
        }
        else if (edge.Relation == Relation.GatedBy && rule.Kind == SafetyKind.RedFlag)
        {
            report.WrongRule(edge.Place, name, "is a red flag; red flags stand on complaints and on the safety page");
        }
        else if (from is Technique technique && AppliedRules.IsForAllLike(technique, rule))
        {
            report.NeedlessRule(edge.Place, name, rule.Scope == SafetyScope.All ? "technique" : "release");
        }
    }

    // Once for a routine, at the technique that allows the fewest days; a gated one does not belong there at all.
    private static void CheckDays(Routine routine, Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        var strictest = routine.Items
            .Select(i => (i.Name, Technique: graph.At(i.Name.Place) is { } id ? catalog[id] as Technique : null))
            .Where(i => i.Technique is { RiskTier: not RiskTier.Gated } t && t.Dose.Days.Max < routine.Days.Max)
            .OrderBy(i => i.Technique!.Dose.Days.Max)
            .FirstOrDefault();
        if (strictest.Technique is { } technique)
        {
            report.RoutineTooOften(strictest.Name.Place, strictest.Name.Value, (technique.Dose.Days.ToString(), routine.Days.ToString()));
        }
    }

    private static void CheckItems(Routine routine, Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        foreach (var item in routine.Items.Where(i => i.Kind == EntryKind.Technique))
        {
            if (graph.At(item.Name.Place) is not { } id || catalog[id] is not Technique technique)
            {
                continue;
            }

            if (technique.RiskTier == RiskTier.Gated)
            {
                report.GatedInRoutine(item.Name.Place, item.Name.Value);
            }

            if (item.Hold is { } hold && IsLonger(hold.Value, technique.Dose.Hold))
            {
                report.HoldNotGentler(hold.Place, hold.Value.ToString(), technique.Dose.Hold.ToString());
            }

            if (item.Count is { } count && !IsGentler(count.Value, technique.Dose.Count))
            {
                report.CountNotGentler(count.Place, WordsOf(count.Value), WordsOf(technique.Dose.Count));
            }
        }
    }

    private static bool IsLonger(Duration hold, Duration own) => hold.MinSeconds > own.MinSeconds || hold.MaxSeconds > own.MaxSeconds;

    private static bool IsGentler(DoseCount count, DoseCount own) =>
        count.Thing == own.Thing && count.Number.Min <= own.Number.Min && count.Number.Max <= own.Number.Max;

    private static string WordsOf(DoseCount count) => $"{count.Number} {(count.Thing == CountedThing.Spots ? "spots" : "repeats")}";

    private static void CheckEnough(Technique technique, Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        if (technique.Safety.Any(name => graph.At(name.Place) is null))
        {
            return;
        }

        var rules = AppliedRules.To(technique, catalog, graph).ToList();
        var stops = rules.Count(r => r.Kind == SafetyKind.Stop);
        var nevers = rules.Count(r => r.Kind == SafetyKind.Never);
        if (stops < FewestStopSigns || nevers < 1)
        {
            report.TooFewRules(technique.Title.Place, nevers, stops);
        }
    }
}
