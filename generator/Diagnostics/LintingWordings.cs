using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings of band HB6 about the language and the upkeep of the content.</summary>
internal static class LintingWordings
{
    private const string ReviewAgain = "have it reviewed again, or set the status to 'draft' and take out 'reviewed'";

    public static void TooManySteps(this DiagnosticBag report, Location place, int count, int most) => report.Add(
        Rules.TooManySteps, place, $"'Set up' and 'Movement' have {count} steps together; a reader keeps at most {most} in mind", "join or leave out steps");

    public static void ListTooLong(this DiagnosticBag report, Location place, string what, int count, int most) => report.Add(
        Rules.ListTooLong, place, $"{what} has {count} items; at most {most} are read", "leave out what matters least, or make two lists");

    public static void SentenceTooLong(this DiagnosticBag report, Location place, int count, int most) => report.Add(
        Rules.SentenceTooLong, place, $"the sentence has {count} words; here it may have at most {most}", "make two sentences of it, or leave words out");

    public static void ForbiddenPromise(this DiagnosticBag report, Location place, string promise, string instead) => report.Add(
        Rules.ForbiddenPromise, place, $"'{promise}' is a promise that nobody can keep", instead);

    public static void UndefinedWord(this DiagnosticBag report, Location place, string word) => report.Add(
        Rules.UndefinedWord,
        place,
        $"'{word}' is a word of the profession, and the glossary does not define it",
        "say it in everyday words, or add a term to 'glossary.yml'");

    public static void UnusedTerm(this DiagnosticBag report, Location place, string term) => report.Add(
        Rules.UnusedTerm, place, $"no page uses the term '{term}'", "remove it, or use the word where it helps");

    public static void DoseDiffers(this DiagnosticBag report, Location place, string spoken, string allowed) => report.Add(
        Rules.DoseDiffers, place, $"the step says '{spoken}', but the dose is {allowed}", "say what the dose says, or change the dose");

    public static void SidesMissing(this DiagnosticBag report, Location place) => report.Add(
        Rules.SidesMissing,
        place,
        "the dose is for each side, but no step speaks of sides",
        "say which side to begin with and when to change, in the steps or in 'in_short'");

    public static void ReviewTooOld(this DiagnosticBag report, Location place, (string On, int Months) review, (string Date, bool IsChosen) day) => report.Add(
        Rules.ReviewTooOld, place, $"the review of {review.On} is older than {review.Months} months: {Today(day)}", ReviewAgain);

    public static void ReviewDue(this DiagnosticBag report, Location place, string due, (string Date, bool IsChosen) day) => report.Add(
        Rules.ReviewTooOld, place, $"the next review was due on {due}: {Today(day)}", ReviewAgain);

    public static void PromotionElsewhere(this DiagnosticBag report, Location place, string source) => report.Add(
        Rules.PromotionElsewhere,
        place,
        $"somebody earns by the source '{source}', so that it may be named on the page 'sources' only",
        "name a source without commercial interest, or lead to the page 'sources'");

    private static string Today((string Date, bool IsChosen) day) => day.IsChosen ? $"the day of this run is {day.Date}" : $"the newest date of the content is {day.Date}";
}
