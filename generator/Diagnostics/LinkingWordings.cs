using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings of band HB2, linking, and of band HB6, safety of the content.</summary>
internal static class LinkingWordings
{
    public static void UnknownReference(this DiagnosticBag report, Location place, string kind, string name, string? nearest) =>
        report.Add(Rules.UnknownReference, place, $"unknown {kind} '{name}'{Suggestion.DidYouMean(nearest)}");

    public static void AmbiguousReference(this DiagnosticBag report, Location place, string name, IEnumerable<string> ids)
    {
        var all = ids.ToList();
        report.Add(Rules.AmbiguousReference, place, $"'{name}' may mean {string.Join(" or ", all)}", $"write which one, for example '{all[0]}'");
    }

    public static void WrongKind(this DiagnosticBag report, Location place, string name, string found, string wanted) =>
        report.Add(Rules.WrongKind, place, $"'{name}' is a {found}, but a {wanted} belongs here");

    public static void SelfReference(this DiagnosticBag report, Location place, string name) =>
        report.Add(Rules.SelfReference, place, $"'{name}' is this entry itself");

    public static void DuplicateReference(this DiagnosticBag report, Location place, string name) =>
        report.Add(Rules.DuplicateReference, place, $"'{name}' is named here a second time");

    public static void NameTaken(this DiagnosticBag report, Location place, string name, string owner) =>
        report.Add(Rules.NameTaken, place, $"the name '{name}' already belongs to {owner}");

    public static void UnknownFragment(this DiagnosticBag report, Location place, string fragment, string page, string? nearest) =>
        report.Add(Rules.UnknownFragment, place, $"{page} has no heading '#{fragment}'{Suggestion.DidYouMean(nearest is null ? null : "#" + nearest)}");

    public static void UnknownMedia(this DiagnosticBag report, Location place, string target, string? nearest) => report.Add(
        Rules.UnknownMedia,
        place,
        $"there is no file '{target}'{Suggestion.DidYouMean(nearest)}",
        "pictures and other files stand in the folder media/ of the content");

    public static void Cycle(this DiagnosticBag report, Location place, string claim, string way) =>
        report.Add(Rules.Cycle, place, $"{claim} itself: {way}");

    public static void WrongRule(this DiagnosticBag report, Location place, string rule, string why) =>
        report.Add(Rules.WrongRule, place, $"the safety rule '{rule}' {why}");

    /// <param name="kind">"technique" or "release".</param>
    public static void NeedlessRule(this DiagnosticBag report, Location place, string rule, string kind) =>
        report.Add(Rules.NeedlessRule, place, $"the safety rule '{rule}' applies to every {kind}; it need not be listed");

    public static void GatedInRoutine(this DiagnosticBag report, Location place, string technique) => report.Add(
        Rules.GatedInRoutine,
        place,
        $"'{technique}' is of risk tier 3 and may not be part of a routine",
        "a gated technique is for readers with a clinician's go-ahead; put a gentler one in its place");

    public static void HoldNotGentler(this DiagnosticBag report, Location place, string hold, string own) =>
        report.Add(Rules.HoldNotGentler, place, $"a hold of {hold} is longer than the technique's own {own}", "a routine may only make a dose gentler");

    public static void CountNotGentler(this DiagnosticBag report, Location place, string count, string own) =>
        report.Add(Rules.HoldNotGentler, place, $"{count} is not gentler than the technique's own {own}", "a routine may only make a dose gentler");

    public static void DoseTooStrong(this DiagnosticBag report, Location place, string limit, int strongest) => report.Add(
        Rules.DoseTooStrong, place, $"a limit of {limit} is too much pressure for care without a clinician", $"the limit may be at most {strongest} of 10");

    public static void RoutineTooOften(this DiagnosticBag report, Location place, string technique, (string Own, string Routine) days) => report.Add(
        Rules.RoutineTooOften,
        place,
        $"'{technique}' is for {days.Own} at most, but this routine is for {days.Routine}",
        "lower the routine's days: a routine may only make a dose gentler");

    public static void TooFewRules(this DiagnosticBag report, Location place, int nevers, int stops) => report.Add(
        Rules.TooFewRules,
        place,
        $"a technique needs at least 1 rule of kind 'never' and 3 of kind 'stop'; {nevers} and {stops} apply to this one",
        "list rules under 'safety', or give rules in safety.yml the scope 'all'");

    public static void NoShortSteps(this DiagnosticBag report, Location place, string where) => report.Add(
        Rules.NoShortSteps, place, $"the technique stands {where}, but has no short steps for its card", "write 3 to 5 short steps under 'in_short'");
}
