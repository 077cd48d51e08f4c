using System.Collections.Immutable;

namespace Handbook.Diagnostics;

/// <summary>
/// Which rules about the content a handbook may weigh in its own way. Every rule of band HB6 is in one of the two lists: whoever adds one
/// decides where it belongs.
/// </summary>
internal static class SeverityChoices
{
    public static ImmutableDictionary<Rule, Severity?> None { get; } = ImmutableDictionary<Rule, Severity?>.Empty;

    /// <summary>For a handbook whose choices could not be read: the mistake to tell is that one, not what may have been switched off.</summary>
    public static ImmutableDictionary<Rule, Severity?> Unread => Free.ToImmutableDictionary(rule => rule, _ => (Severity?)null);

    /// <summary>Rules of style, of coverage and of upkeep: how strictly they are held is the handbook's own affair.</summary>
    public static ImmutableArray<Rule> Free { get; } =
    [
        Rules.NeedlessRule, Rules.TooManySteps, Rules.ListTooLong, Rules.SentenceTooLong, Rules.TooHard, Rules.UndefinedWord, Rules.UnusedTerm,
        Rules.SidesMissing, Rules.ReviewTooOld, Rules.PromotionElsewhere, Rules.MuscleUnused, Rules.TooFewForComplaint, Rules.ToolUnused,
    ];

    /// <summary>Rules that protect the reader's body, or that later stages rely on: they are held in every handbook.</summary>
    public static ImmutableArray<Rule> Held { get; } =
    [
        Rules.WrongRule, Rules.GatedInRoutine, Rules.HoldNotGentler, Rules.TooFewRules, Rules.DoseTooStrong, Rules.RoutineTooOften,
        Rules.NoShortSteps, Rules.ForbiddenPromise, Rules.DoseDiffers, Rules.SpotInZone,
    ];
}
