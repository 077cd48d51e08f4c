using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>The operators that put items to lists and repeat lists, and what the same signs do to numbers. None changes a list; each gives a new one.</summary>
internal static class ListOperators
{
    /// <summary><c>list &lt;&lt; item</c> puts the item behind the others; <c>number &lt;&lt; bits</c> doubles a number so many times.</summary>
    public static object? ShiftLeft(object? left, object? right, Location place) =>
        left is ValueList list ? Of(list.Items.Append(right), place) : Shift(left, right, place, (value, bits) => Arithmetic.Multiply(value, 1L << bits, place));

    /// <summary><c>item &gt;&gt; list</c> puts the item before the others; <c>number &gt;&gt; bits</c> halves a number so many times.</summary>
    public static object? ShiftRight(object? left, object? right, Location place) =>
        right is ValueList list ? Of(list.Items.Prepend(left), place) : Shift(left, right, place, (value, bits) => value is long number ? Value.Box(number >> bits) : Arithmetic.Divide(value, 1L << bits, place));

    public static PlainList Repeat(ValueList list, long times, Location place)
    {
        if (times > 0 && list.Count > Limits.ListSize / times)
        {
            throw TooLong(place);
        }

        return times <= 0 || list.Count == 0 ? new PlainList([]) : new PlainList([.. Enumerable.Repeat(list.Items, (int)times).SelectMany(items => items)]);
    }

    private static PlainList Of(IEnumerable<object?> items, Location place)
    {
        object?[] all = [.. items.Take(Limits.ListSize + 1)];
        return all.Length <= Limits.ListSize ? new PlainList(all) : throw TooLong(place);
    }

    private static object? Shift(object? value, object? bits, Location place, Func<object, int, object?> shift)
    {
        if (value is null || bits is null)
        {
            return null;
        }

        return Value.IsNumber(value) && bits is >= 0L and < 63L
            ? shift(value, (int)(long)bits)
            : throw Operators.WrongValue($"{Value.Describe(value)} cannot be shifted by {(bits is long ? Value.ToText(bits) : Value.Describe(bits))}", place);
    }

    private static RenderFault TooLong(Location place) => Operators.WrongValue($"the list would have more than {Limits.ListSize} items", place);
}
