using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Calculates with long, double and decimal: the wider of the two kinds wins; null gives null.</summary>
internal static class Arithmetic
{
    private static readonly Kinds SumKinds = new((a, b) => checked(a + b), (a, b) => a + b, (a, b) => a + b);
    private static readonly Kinds DifferenceKinds = new((a, b) => checked(a - b), (a, b) => a - b, (a, b) => a - b);
    private static readonly Kinds ProductKinds = new((a, b) => checked(a * b), (a, b) => a * b, (a, b) => a * b);
    private static readonly Kinds RemainderKinds = new((a, b) => b == -1 ? 0 : a % b, (a, b) => a % b, (a, b) => a % b);
    private static readonly Kinds WholeQuotientKinds = new((a, b) => checked(a / b), (a, b) => Math.Truncate(a / b), (a, b) => Math.Truncate(a / b));
    private static readonly Kinds QuotientKinds = new((x, y) => checked(x / y), (x, y) => x / y, (x, y) => x / y);

    public static object? Add(object? left, object? right, Location place) =>
        Apply(left, right, place, SumKinds);

    public static object? Subtract(object? left, object? right, Location place) =>
        Apply(left, right, place, DifferenceKinds);

    public static object? Multiply(object? left, object? right, Location place) =>
        Apply(left, right, place, ProductKinds);

    public static object? Modulo(object? left, object? right, Location place) =>
        Apply(left, right, place, RemainderKinds);

    public static object? DivideWhole(object? left, object? right, Location place) =>
        Apply(left, right, place, WholeQuotientKinds);

    /// <summary>Whole numbers that divide evenly stay whole; others give a double.</summary>
    public static object? Divide(object? left, object? right, Location place)
    {
        if (left is long a && right is long b && b != 0 && b != -1 && a % b != 0)
        {
            return (double)a / b;
        }

        return Apply(left, right, place, QuotientKinds);
    }

    private sealed record Kinds(Func<long, long, long> Whole, Func<double, double, double> Real, Func<decimal, decimal, decimal> Exact);

    private static object? Apply(object? left, object? right, Location place, Kinds kinds)
    {
        if (left is null || right is null)
        {
            return null;
        }

        if (!Value.IsNumber(left) || !Value.IsNumber(right))
        {
            throw Operators.WrongValue($"{Value.Describe(left)} and {Value.Describe(right)} cannot be calculated with", place);
        }

        try
        {
            return (left, right) switch
            {
                (long a, long b) => Value.Box(kinds.Whole(a, b)),
                (double, _) or (_, double) => Finite(kinds.Real(ToDouble(left), ToDouble(right)), place),
                _ => kinds.Exact(ToDecimal(left), ToDecimal(right)),
            };
        }
        catch (DivideByZeroException)
        {
            throw Operators.WrongValue("a number is divided by zero", place);
        }
        catch (OverflowException)
        {
            throw Operators.WrongValue("the result is too large a number", place);
        }
    }

    public static double ToDouble(object value) => value switch
    {
        long number => number,
        decimal number => (double)number,
        _ => (double)value,
    };

    private static decimal ToDecimal(object value) => value is long number ? number : (decimal)value;

    private static double Finite(double value, Location place) =>
        double.IsFinite(value) ? value : throw Operators.WrongValue("the result is not a number", place);
}
