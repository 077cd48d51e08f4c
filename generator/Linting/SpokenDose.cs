using System.Globalization;
using System.Text.RegularExpressions;
using Handbook.Text;

namespace Handbook.Linting;

/// <summary>A part of a dose that a sentence says in words: what it measures, from how much to how much, and which part of the text says so.</summary>
/// <param name="Min">Seconds of time, otherwise a plain number.</param>
internal sealed partial record SpokenDose(DoseMeasure Measure, int Min, int Max, TextSpan Span)
{
    private const int SecondsInMinute = 60;

    private const string Numbers = "(?<![\\w.,])(?<min>[0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)"
        + "(\\s*(to|or|and|-|\u2013|\u2011)\\s*(?<max>[0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten))?";

    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static IEnumerable<SpokenDose> In(string text) =>
    [
        .. Time().Matches(text).Select(m => Of(m, DoseMeasure.Time, m.Groups["unit"].Value is ['m' or 'M', ..] ? SecondsInMinute : 1)),
        .. Pressure().Matches(text).Select(m => Of(m, DoseMeasure.Pressure)),
        .. Spots().Matches(text).Where(m => !IsAnyOne(m)).Select(m => Of(m, DoseMeasure.Spots)),
        .. Repeats().Matches(text).Where(m => !IsAnyOne(m)).Select(m => Of(m, DoseMeasure.Repeats)),
    ];

    private static SpokenDose Of(Match match, DoseMeasure measure, int worth = 1)
    {
        var min = NumberOf(match.Groups["min"].Value) * worth;
        var max = match.Groups["max"].Success ? NumberOf(match.Groups["max"].Value) * worth : min;
        return new SpokenDose(measure, min, max, new TextSpan(match.Index, match.Length));
    }

    // "Stay on one spot" says which, not how many.
    private static bool IsAnyOne(Match match) => !match.Groups["max"].Success && match.Groups["min"].Value.Equals("one", StringComparison.OrdinalIgnoreCase);

    private static int NumberOf(string text) => Array.FindIndex(Words, w => w.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
        ? index + 1
        : int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(Numbers + @"[\s-]*(?<unit>seconds?|secs?|s|minutes?|mins?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(Numbers + @"\s+(out\s+)?of\s+(10|ten)\b(?!\s+(people|times))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pressure();

    [GeneratedRegex(Numbers + @"\s+((sore|tender|other|different|such|more)\s+)?(spots?|points?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Spots();

    // How often a day or a week is no number of repeats.
    [GeneratedRegex(Numbers + @"\s+times\b(?!\s+(a|per|each|every)\s+(day|week))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Repeats();
}

/// <summary>What a number in a sentence measures.</summary>
internal enum DoseMeasure
{
    Time,
    Pressure,
    Spots,
    Repeats,
}
