using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Equality and order of values. Texts are compared character by character, by code.</summary>
internal static class Comparison
{
    // Lists that share parts with each other can be compared in more ways than there is time for.
    private const int MostSteps = 1_000_000;

    public static bool AreEqual(object? left, object? right)
    {
        var steps = 0;
        return AreEqual((left, right), 0, ref steps);
    }

    /// <summary>What is nested absurdly deep, or absurdly large, equals nothing.</summary>
    private static bool AreEqual((object? Left, object? Right) values, int depth, ref int steps)
    {
        var (left, right) = values;
        if (depth > Limits.Nesting || ++steps > MostSteps)
        {
            return false;
        }

        if (ReferenceEquals(left, ValueObject.Empty) || ReferenceEquals(right, ValueObject.Empty))
        {
            return Value.IsEmpty(left) && Value.IsEmpty(right);
        }

        return (left, right) switch
        {
            (long a, long b) => a == b,
            _ when Value.IsNumber(left) && Value.IsNumber(right) => Arithmetic.ToDouble(left!).Equals(Arithmetic.ToDouble(right!)),
            (ValueList a, ValueList b) => a.Count == b.Count && AllEqual(a.Items.Zip(b.Items), depth + 1, ref steps),
            (ValueObject a, ValueObject b) => a.Names.SequenceEqual(b.Names, StringComparer.Ordinal) && AllEqual(a.Values.Zip(b.Values), depth + 1, ref steps),
            _ when Moments.IsDate(left) && Moments.IsDate(right) => Moments.Of(left!) == Moments.Of(right!),
            _ => Equals(left, right),
        };
    }

    private static bool AllEqual(IEnumerable<(object? Left, object? Right)> pairs, int depth, ref int steps)
    {
        foreach (var pair in pairs)
        {
            if (!AreEqual(pair, depth, ref steps))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Below, at or above zero; not a number, which is none of them, when one of the two is null.</summary>
    public static double Order(object? left, object? right, Location place) => (left, right) switch
    {
        (null, _) or (_, null) => double.NaN,
        (long a, long b) => a.CompareTo(b),
        (string a, string b) => string.CompareOrdinal(a, b),
        (DateOnly or DateTimeOffset, DateOnly or DateTimeOffset) => Moments.Of(left).CompareTo(Moments.Of(right)),
        (TimeSpan a, TimeSpan b) => a.CompareTo(b),
        _ when Value.IsNumber(left) && Value.IsNumber(right) => Arithmetic.ToDouble(left).CompareTo(Arithmetic.ToDouble(right)),
        _ => throw Operators.WrongValue($"{Value.Describe(left)} and {Value.Describe(right)} have no order", place),
    };
}
