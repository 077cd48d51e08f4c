using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Equality and order of values. Texts are compared character by character, by code.</summary>
internal static class Comparison
{
    /// <param name="left">One of the two.</param>
    /// <param name="right">The other.</param>
    /// <param name="depth">How deep inside lists and objects we are; what is nested absurdly deep equals nothing.</param>
    public static bool AreEqual(object? left, object? right, int depth = 0)
    {
        if (depth > Limits.Nesting)
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
            (ValueList a, ValueList b) => a.Count == b.Count && a.Items.Zip(b.Items).All(pair => AreEqual(pair.First, pair.Second, depth + 1)),
            (ValueObject a, ValueObject b) => a.Names.SequenceEqual(b.Names, StringComparer.Ordinal)
                && a.Values.Zip(b.Values).All(pair => AreEqual(pair.First, pair.Second, depth + 1)),
            _ when Moments.IsDate(left) && Moments.IsDate(right) => Moments.Of(left!) == Moments.Of(right!),
            _ => Equals(left, right),
        };
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
