using System.Collections.Frozen;
using System.Globalization;

namespace Handbook.Templating.Functions;

/// <summary>Reads a date from a text, part by part as a pattern says.</summary>
internal sealed class DateReader
{
    private static readonly FrozenSet<char> Readable = "aAbBdeghHIjklLmMnNpPsStyYZ%".ToFrozenSet();

    private static readonly FrozenDictionary<char, (int Width, Action<DateReader, int> Set)> Numbers =
        new Dictionary<char, (int, Action<DateReader, int>)>
        {
            ['Y'] = (4, (r, n) => r.year = n),
            ['y'] = (2, (r, n) => r.year = n < 69 ? 2000 + n : 1900 + n),
            ['m'] = (2, (r, n) => r.month = n),
            ['d'] = (2, (r, n) => r.day = n),
            ['e'] = (2, (r, n) => r.day = n),
            ['j'] = (3, (r, n) => r.dayOfYear = n),
            ['H'] = (2, (r, n) => r.hour = n),
            ['k'] = (2, (r, n) => r.hour = n),
            ['I'] = (2, (r, n) => r.hourOfTwelve = n),
            ['l'] = (2, (r, n) => r.hourOfTwelve = n),
            ['M'] = (2, (r, n) => r.minute = n),
            ['S'] = (2, (r, n) => r.second = n),
        }.ToFrozenDictionary();

    private readonly string text;
    private int at;
    private int? year;
    private int? month;
    private int? day;
    private int? dayOfYear;
    private int hour;
    private int? hourOfTwelve;
    private bool isAfternoon;
    private int minute;
    private int second;
    private long ticks;
    private long? unixSeconds;
    private TimeSpan offset;

    private DateReader(string text) => this.text = text;

    /// <summary>What keeps a pattern from being read by; null when nothing does.</summary>
    public static string? Problem(string pattern)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] == '%' && pattern[++i] is var part && !Readable.Contains(part) && !DatePattern.Shorthands.ContainsKey(part))
            {
                return DatePattern.Problem($"%{part}") ?? $"'%{part}' can be written but not read";
            }
        }

        return null;
    }

    /// <summary>The date; null when the text does not fit the pattern. Parts of the date that it leaves out are those of today.</summary>
    public static DateTimeOffset? Read(string text, string pattern, DateTimeOffset today)
    {
        var reader = new DateReader(text);
        return reader.TryPattern(pattern) && reader.TryBlanks() && reader.at == text.Length ? reader.Result(today) : null;
    }

    private bool TryPattern(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            var isPart = pattern[i] == '%' && i + 1 < pattern.Length;
            if (isPart ? !TryPart(pattern[++i]) : !TryCharacter(pattern[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryPart(char part) => part switch
    {
        _ when Numbers.TryGetValue(part, out var number) => TryNumber(number.Width, out var value) && Done(() => number.Set(this, (int)value)),
        _ when DatePattern.Shorthands.TryGetValue(part, out var several) => TryPattern(several),
        'b' or 'B' or 'h' => TryName(DateTimeFormatInfo.InvariantInfo.MonthNames, DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames) is { } index
            && Done(() => month = index + 1),
        'a' or 'A' => TryName(DateTimeFormatInfo.InvariantInfo.DayNames, DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames) is not null,
        'p' or 'P' => TryName(["AM", "PM"], []) is { } half && Done(() => isAfternoon = half == 1),
        'L' => TryFraction(3),
        'N' => TryFraction(9),
        's' => TrySeconds(),
        'Z' => TryOffset(),
        'n' or 't' => TryBlanks(),
        'g' => true,
        _ => TryCharacter(part),
    };

    private static bool Done(Action set)
    {
        set();
        return true;
    }

    private bool TryCharacter(char wanted)
    {
        if (char.IsWhiteSpace(wanted))
        {
            return TryBlanks();
        }

        return at < text.Length && text[at] == wanted && Done(() => at++);
    }

    private bool TryBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return true;
    }

    private bool TryNumber(int width, out long value)
    {
        TryBlanks();
        var end = at;
        while (end < text.Length && end - at < width && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isNumber = long.TryParse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        at = end;
        return isNumber;
    }

    private bool TryFraction(int width)
    {
        var start = at;
        if (!TryNumber(width, out var value) || at == start)
        {
            return false;
        }

        ticks = (long)(value * Math.Pow(10, 7 - (at - start)));
        return true;
    }

    private bool TrySeconds()
    {
        var isNegative = at < text.Length && text[at] == '-';
        at += isNegative ? 1 : 0;
        var isNumber = TryNumber(12, out var value);
        unixSeconds = isNegative ? -value : value;
        return isNumber;
    }

    /// <summary>The index of the name that stands here, long or short.</summary>
    private int? TryName(string[] names, string[] shortNames)
    {
        foreach (var list in new[] { names, shortNames })
        {
            var index = Array.FindIndex(list, name => name.Length > 0 && string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (index >= 0)
            {
                at += list[index].Length;
                return index;
            }
        }

        return null;
    }

    private bool TryOffset()
    {
        if (TryName(["Z", "UTC", "GMT"], []) is not null)
        {
            return true;
        }

        if (at >= text.Length || text[at] is not ('+' or '-'))
        {
            return false;
        }

        var sign = text[at++] == '-' ? -1 : 1;
        if (!TryNumber(2, out var hours) || (at < text.Length && text[at] == ':' && !Done(() => at++)) || !TryNumber(2, out var minutes))
        {
            return false;
        }

        offset = TimeSpan.FromMinutes(sign * ((hours * 60) + minutes));
        return hours <= 14 && minutes < 60;
    }

    private DateTimeOffset? Result(DateTimeOffset today)
    {
        try
        {
            if (unixSeconds is { } seconds)
            {
                return DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(offset);
            }

            // What stands left of the largest part that is given is today's; what stands right of it begins at 1.
            var isTimeOnly = year is null && month is null && day is null && dayOfYear is null;
            var actualYear = year ?? today.Year;
            var date = dayOfYear is { } number
                ? new DateOnly(actualYear, 1, 1).AddDays(number - 1)
                : new DateOnly(actualYear, month ?? (year is null ? today.Month : 1), day ?? (isTimeOnly ? today.Day : 1));
            var time = new TimeOnly(hourOfTwelve is { } of ? HourOf(of) : hour, minute, second);
            return date.Year == actualYear ? new DateTimeOffset(date.ToDateTime(time).AddTicks(ticks), offset) : null;
        }
        catch (ArgumentException)
        {
            // There is no such day, hour or minute.
            return null;
        }
    }

    private int HourOf(int ofTwelve) => ofTwelve is < 1 or > 12 ? -1 : (ofTwelve % 12) + (isAfternoon ? 12 : 0);
}
