using System.Globalization;
using Handbook.Templating.Evaluation;

namespace Handbook.Templating.Functions;

/// <summary>Numbers, dates and time spans by the format texts of .NET, such as <c>N2</c> or <c>0.00</c>.</summary>
internal static class Formats
{
    /// <summary>The first argument by the format of the second, in the culture of the third.</summary>
    public static string? Write(Call call)
    {
        var format = call.Text(1);
        if (call.Values[0] is not { } value)
        {
            return null;
        }

        if (DigitsProblem(format) is { } problem)
        {
            throw call.Wrong(problem);
        }

        return Write(value, format, Culture.Of(call, 2).Info) ?? throw call.Wrong($"{Value.Describe(value)} has no format '{Shown.Short(format)}'");
    }

    public static Func<Call, object?>? Check(WrittenArguments written, Func<string, string?> check)
    {
        written.Check(1, check);
        written.Check(2, Culture.Problem);
        return null;
    }

    /// <summary>Why no number can be written so; null when some can. Whole numbers know formats that others do not.</summary>
    public static string? NumberProblem(string format) =>
        DigitsProblem(format) ?? (IsKnown(format, 1L, 1.5) ? null : $"a number has no format '{Shown.Short(format)}'");

    /// <summary>Why nothing can be written so; null when something can.</summary>
    public static string? Problem(string format) =>
        DigitsProblem(format) ?? (IsKnown(format, 1L, 1.5, DateTimeOffset.UnixEpoch, TimeSpan.Zero) ? null : $"there is no format '{Shown.Short(format)}'");

    private static bool IsKnown(string format, params object[] examples) =>
        Array.Exists(examples, value => Write(value, format, CultureInfo.InvariantCulture) is not null);

    /// <summary>One letter and a number asks for so many digits, and would get them.</summary>
    private static string? DigitsProblem(string format)
    {
        var isPrecise = format.Length > 1 && char.IsAsciiLetter(format[0]) && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
        return isPrecise && (format.Length > 10 || int.Parse(format.AsSpan(1), CultureInfo.InvariantCulture) > Limits.FormatDigits)
            ? $"a format asks for at most {Limits.FormatDigits} digits"
            : null;
    }

    private static string? Write(object value, string format, CultureInfo culture)
    {
        try
        {
            return value is DateOnly ? Moments.Of(value).ToString(format, culture) : ((IFormattable)value).ToString(format, culture);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
