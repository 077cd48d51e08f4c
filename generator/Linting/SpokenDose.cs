using System.Globalization;
using System.Text.RegularExpressions;
using Handbook.Text;

namespace Handbook.Linting;

/// <summary>A part of a dose that a sentence says in words: what it measures, from how much to how much, and which part of the text says so.</summary>
/// <param name="Min">Seconds of time, otherwise a plain number.</param>
internal sealed partial record SpokenDose(DoseMeasure Measure, int Min, int Max, TextSpan Span)
{
    private const int SecondsInMinute = 60;

    private const string Number = "[0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|forty-five|sixty|ninety";
    private const string Numbers = "(?<![\\w.,])(?<min>" + Number + ")(\\s*(to|or|and|-|\u2013|\u2011)\\s*(?<max>" + Number + "))?";

    // While one breathes, waits or lowers something, nothing is held.
    private const string NotWhile = @"(?<!\b(breathe|wait|lower|between)\b[^.,;:]{0,25})";

    private static readonly Dictionary<string, int> Words = new(
        Enumerable.Range(1, 10).Zip(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
            .Concat([(15, "fifteen"), (20, "twenty"), (30, "thirty"), (40, "forty"), (45, "forty-five"), (60, "sixty"), (90, "ninety")])
            .Select(n => KeyValuePair.Create(n.Item2, n.Item1)),
        StringComparer.OrdinalIgnoreCase);

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
        return new SpokenDose(measure, Math.Min(min, max), Math.Max(min, max), new TextSpan(match.Index, match.Length));
    }

    // "Stay on one spot" says which, not how many.
    private static bool IsAnyOne(Match match) => !match.Groups["max"].Success && match.Groups["min"].Value.Equals("one", StringComparison.OrdinalIgnoreCase);

    private static int NumberOf(string text) => Words.TryGetValue(text, out var number) ? number : int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(NotWhile + Numbers + @"([\s-]*(?<unit>seconds?|secs?|minutes?|mins?)|(?<=[0-9])\s?(?<unit>s))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(Numbers + @"(\s+(out\s+)?of\s+|\s*/\s*)(10|ten)\b(?!\s+(people|times))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pressure();

    [GeneratedRegex(Numbers + @"\s+((sore|tender|such)\s+)?(spots?|points?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Spots();

    // How often a day or a week is no number of repeats.
    [GeneratedRegex(Numbers + @"\s+(times|repeats?|repetitions|reps)\b(?!\s+(daily|weekly|((in\s+)?(a|per|each|every)\s+(day|week))))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
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
