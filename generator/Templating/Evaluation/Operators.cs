using System.Text;
using Handbook.Diagnostics;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>What each operator between two values does.</summary>
internal delegate object? BinaryOperator(object? left, object? right, Location place);

/// <summary>The operators that always look at both of their values.</summary>
internal static class Operators
{
    public static BinaryOperator For(TokenKind kind) => kind switch
    {
        TokenKind.Plus => Add,
        TokenKind.Minus => Subtract,
        TokenKind.Times => Multiply,
        TokenKind.Divide => Arithmetic.Divide,
        TokenKind.DivideWhole => Arithmetic.DivideWhole,
        TokenKind.Modulo => Arithmetic.Modulo,
        TokenKind.ShiftLeft => ListOperators.ShiftLeft,
        TokenKind.ShiftRight => ListOperators.ShiftRight,
        TokenKind.Equal => (left, right, _) => Value.Box(Comparison.AreEqual(left, right)),
        TokenKind.NotEqual => (left, right, _) => Value.Box(!Comparison.AreEqual(left, right)),
        TokenKind.Less => (left, right, place) => Value.Box(Comparison.Order(left, right, place) < 0),
        TokenKind.LessOrEqual => (left, right, place) => Value.Box(Comparison.Order(left, right, place) <= 0),
        TokenKind.Greater => (left, right, place) => Value.Box(Comparison.Order(left, right, place) > 0),
        TokenKind.GreaterOrEqual => (left, right, place) => Value.Box(Comparison.Order(left, right, place) >= 0),
        TokenKind.Range => (left, right, place) => Range(left, right, place, 1),
        TokenKind.RangeExclusive => (left, right, place) => Range(left, right, place, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not an operator between two values"),
    };

    public static object? Negate(object? value, Location place) => value switch
    {
        null => null,
        long number when number != long.MinValue => Value.Box(-number),
        double number => -number,
        decimal number => -number,
        _ => throw WrongValue($"{Value.Describe(value)} cannot be negated", place),
    };

    public static RenderFault WrongValue(string what, Location place) => new((bag, at) => bag.WrongTemplateValue(at, what), place);

    /// <summary>Text joined with markup is escaped first, so that the result is markup again and never half of each.</summary>
    public static object Concatenate(object? left, object? right, Location place)
    {
        (left, right) = (CompositeText.ScalarOf(left, place), CompositeText.ScalarOf(right, place));

        if (left is not Html && right is not Html)
        {
            return Bounded(Value.ToText(left), Value.ToText(right), place);
        }

        return new Html(Bounded(MarkupOf(left), MarkupOf(right), place));
    }

    /// <summary>A scalar as markup: markup as it is, everything else escaped.</summary>
    public static string MarkupOf(object? value) => value is Html html ? html.ToString() : HtmlEscaping.Escape(Value.ToText(value));

    private static object? Add(object? left, object? right, Location place) =>
        left is string or Html || right is string or Html
            ? Concatenate(left, right, place)
            : Moments.TryAdd(left, right, place) ?? Arithmetic.Add(left, right, place);

    private static object? Subtract(object? left, object? right, Location place) =>
        Moments.TrySubtract(left, right, place) ?? Arithmetic.Subtract(left, right, place);

    private static object? Multiply(object? left, object? right, Location place) => (left, right) switch
    {
        (string text, long times) => Repeat(text, times, place),
        (long times, string text) => Repeat(text, times, place),
        (ValueList list, long times) => ListOperators.Repeat(list, times, place),
        _ => Arithmetic.Multiply(left, right, place),
    };

    private static string Repeat(string text, long times, Location place)
    {
        if (times > 0 && text.Length > Limits.OutputSize / times)
        {
            throw TooLong(place);
        }

        return times <= 0 || text.Length == 0 ? string.Empty : new StringBuilder().Insert(0, text, (int)times).ToString();
    }

    private static string Bounded(string left, string right, Location place) =>
        (long)left.Length + right.Length <= Limits.OutputSize ? left + right : throw TooLong(place);

    public static RenderFault TooLong(Location place) =>
        new((bag, at) => bag.TemplateLimit(at, $"the text grows past {Limits.OutputSize} characters"), place);

    private static RangeList Range(object? left, object? right, Location place, long inclusive)
    {
        if (left is not long first || right is not long last)
        {
            throw WrongValue($"a range needs two whole numbers, not {Value.Describe(left)} and {Value.Describe(right)}", place);
        }

        // As in the language: a range from large to small counts down.
        var isDown = first > last;
        var count = (isDown ? (Int128)first - last : (Int128)last - first) + inclusive;
        return count <= Limits.ListSize
            ? new RangeList(first, (int)count, isDown ? -1 : 1)
            : throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the range has more than {Limits.ListSize} items"), place);
    }
}
