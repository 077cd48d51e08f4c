using System.Globalization;

namespace Handbook.Templating.Evaluation;

/// <summary>
/// What a template works with: null, string, <see cref="Html"/>, bool, long, double, decimal, <see cref="DateOnly"/>,
/// <see cref="DateTimeOffset"/>, <see cref="TimeSpan"/>, <see cref="ValueList"/>, <see cref="ValueObject"/>, or a record of the program's views.
/// </summary>
internal static class Value
{
    public static readonly object True = true;
    public static readonly object False = false;
    private static readonly object[] SmallNumbers = [.. Enumerable.Range(-1, 258).Select(n => (object)(long)n)];

    public static object Box(bool value) => value ? True : False;

    public static object Box(long value) => value is >= -1 and < 257 ? SmallNumbers[value + 1] : value;

    /// <summary>A scalar of the CLR as a template's value.</summary>
    public static object FromScalar(object value) => value is int number ? Box(number) : value;

    /// <summary>Only null and false are false: 0 and the empty text are true.</summary>
    public static bool IsTrue(object? value) => value is not (null or false);

    public static bool IsNumber(object? value) => value is long or double or decimal;

    public static bool IsFunction(object? value) => value is FunctionValue;

    public static bool IsScalar(object? value) => value is null or string or Html or bool or DateOnly or DateTimeOffset or TimeSpan || IsNumber(value);

    /// <summary>A scalar as text: whole numbers have no point, days are yyyy-MM-dd, moments dd MMM yyyy, null is empty.</summary>
    public static string ToText(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        Html html => html.ToString(),
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("dd MMM yyyy", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value.GetType()} is no scalar", nameof(value)),
    };

    /// <summary>How a message calls a value.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string => "a text",
        Html => "markup",
        bool => "true or false",
        DateOnly or DateTimeOffset => "a date",
        TimeSpan => "a time span",
        ValueList => "a list",
        ValueObject => "an object",
        _ when IsFunction(value) => "a function",
        _ when IsNumber(value) => "a number",
        _ => $"a {value.GetType().Name}",
    };

    public static bool IsEmpty(object? value) => value switch
    {
        string text => text.Length == 0,
        Html html => html.ToString().Length == 0,
        ValueList list => list.Count == 0,
        ValueObject made => made.Count == 0,
        _ => false,
    };
}
