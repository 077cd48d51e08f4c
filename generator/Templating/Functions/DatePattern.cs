using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Handbook.Templating.Functions;

/// <summary>Patterns of dates: text with parts such as <c>%Y</c>.</summary>
internal static class DatePattern
{
    /// <summary>How a date is written when nothing else is asked for.</summary>
    public const string Default = "%d %b %Y";

    /// <summary>Parts that stand for several others.</summary>
    public static readonly FrozenDictionary<char, string> Shorthands = new Dictionary<char, string>
    {
        ['c'] = "%a %b %e %T %Y",
        ['D'] = "%m/%d/%y",
        ['F'] = "%Y-%m-%d",
        ['r'] = "%I:%M:%S %p",
        ['R'] = "%H:%M",
        ['T'] = "%H:%M:%S",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, Func<DateTimeOffset, string>> Parts = new Dictionary<char, Func<DateTimeOffset, string>>
    {
        ['a'] = at => Named(at, "ddd"),
        ['A'] = at => Named(at, "dddd"),
        ['b'] = at => Named(at, "MMM"),
        ['B'] = at => Named(at, "MMMM"),
        ['C'] = at => Padded(at.Year / 100, 2),
        ['d'] = at => Padded(at.Day, 2),
        ['e'] = at => Blank(at.Day),
        ['g'] = _ => string.Empty,
        ['h'] = at => Named(at, "MMM"),
        ['H'] = at => Padded(at.Hour, 2),
        ['I'] = at => Padded(OfTwelve(at), 2),
        ['j'] = at => Padded(at.DayOfYear, 3),
        ['k'] = at => Blank(at.Hour),
        ['l'] = at => Blank(OfTwelve(at)),
        ['L'] = at => Padded(at.Millisecond, 3),
        ['m'] = at => Padded(at.Month, 2),
        ['M'] = at => Padded(at.Minute, 2),
        ['n'] = _ => "\n",
        ['N'] = at => Padded(at.Ticks % TimeSpan.TicksPerSecond * 100, 9),
        ['p'] = at => at.Hour < 12 ? "AM" : "PM",
        ['P'] = at => at.Hour < 12 ? "am" : "pm",
        ['s'] = at => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        ['S'] = at => Padded(at.Second, 2),
        ['t'] = _ => "\t",
        ['u'] = at => Padded(at.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)at.DayOfWeek, 1),
        ['U'] = at => Padded(WeekFrom(at, DayOfWeek.Sunday), 2),
        ['v'] = at => $"{Blank(at.Day)}-{Named(at, "MMM").ToUpperInvariant()}-{Padded(at.Year, 4)}",
        ['V'] = at => Padded(ISOWeek.GetWeekOfYear(at.DateTime), 2),
        ['w'] = at => Padded((int)at.DayOfWeek, 1),
        ['W'] = at => Padded(WeekFrom(at, DayOfWeek.Monday), 2),
        ['y'] = at => Padded(at.Year % 100, 2),
        ['Y'] = at => Padded(at.Year, 4),
        ['Z'] = at => Named(at, "zzz"),
        ['%'] = _ => "%",
    }.ToFrozenDictionary();

    /// <summary>What is wrong with a pattern; null when nothing is.</summary>
    public static string? Problem(string pattern)
    {
        for (var i = pattern.IndexOf('%', StringComparison.Ordinal); i >= 0 && i + 1 < pattern.Length; i = pattern.IndexOf('%', i + 2))
        {
            var part = pattern[i + 1];
            if (part is not ('x' or 'X') && !Parts.ContainsKey(part) && !Shorthands.ContainsKey(part))
            {
                return $"a date has no '%{part}'";
            }

            if (i + 2 >= pattern.Length)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>A date by a pattern without problems; a percent sign at the very end stands for itself.</summary>
    public static string Write(string pattern, DateTimeOffset at, Culture culture)
    {
        // Alone, the mark for "as in no culture" means the usual pattern.
        var text = new StringBuilder();
        var isInvariant = pattern.Contains("%g", StringComparison.Ordinal);
        Append(text, pattern is "" or "%g" ? Default : pattern, (at, isInvariant ? Culture.Invariant : culture));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string pattern, (DateTimeOffset At, Culture Culture) date)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            var part = pattern[++i];
            if (Shorthands.TryGetValue(part, out var several))
            {
                Append(text, several, date);
            }
            else
            {
                text.Append(PartOf(part, date.At, date.Culture.Info));
            }
        }
    }

    private static string PartOf(char part, DateTimeOffset at, CultureInfo culture) => part switch
    {
        'x' => at.ToString("d", culture),
        'X' => at.ToString("T", culture),
        _ => Parts[part](at),
    };

    private static string Named(DateTimeOffset at, string format) => at.ToString(format, CultureInfo.InvariantCulture);

    private static string Padded(long number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    private static string Blank(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);

    private static int OfTwelve(DateTimeOffset at) => at.Hour % 12 == 0 ? 12 : at.Hour % 12;

    /// <summary>Weeks begin on a day of the week; the days before the first such day are week 0.</summary>
    private static int WeekFrom(DateTimeOffset at, DayOfWeek start) =>
        (at.DayOfYear + 6 - (((int)at.DayOfWeek - (int)start + 7) % 7)) / 7;
}
