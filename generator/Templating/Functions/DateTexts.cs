using System.Globalization;

namespace Handbook.Templating.Functions;

/// <summary>
/// Reads dates as people and programs write them, without a pattern. Every form names its year: what a text leaves out would have to
/// come from a clock.
/// </summary>
internal static class DateTexts
{
    private static readonly string[] YearFirst =
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "ddd, d MMM yyyy", "dddd, d MMMM yyyy"];

    private static readonly string[] Times = ["", " H:m", " H:m:s", " H:m:s.FFFFFFF", " h:m tt", " h:m:s tt", "'T'H:m", "'T'H:m:s", "'T'H:m:s.FFFFFFF"];
    private static readonly string[] Offsets = ["K", " zzz"];
    private static readonly string[] MonthFirstForms = [.. FormsOf("M/d/yyyy")];
    private static readonly string[] DayFirstForms = [.. FormsOf("d/M/yyyy")];

    /// <summary>The date; null when the text is none. Without an offset it is UTC.</summary>
    public static DateTimeOffset? Read(string text, Culture culture) => DateTimeOffset.TryParseExact(
        text,
        culture.IsDayFirst ? DayFirstForms : MonthFirstForms,
        CultureInfo.InvariantCulture,
        DateTimeStyles.AllowLeadingWhite | DateTimeStyles.AllowTrailingWhite | DateTimeStyles.AssumeUniversal,
        out var date)
        ? date
        : null;

    private static IEnumerable<string> FormsOf(string numeric) =>
        from date in YearFirst.Append(numeric)
        from time in Times
        from offset in Offsets
        select date + time + offset;
}
