using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Handbook.Templating.Evaluation;

/// <summary>A list as templates see it.</summary>
internal abstract class ValueList
{
    public abstract int Count { get; }

    public abstract object? this[int index] { get; }

    public IEnumerable<object?> Items => Enumerable.Range(0, Count).Select(i => this[i]);
}

/// <summary>A list of the program's own; items are converted when they are looked at.</summary>
internal sealed class MappedList<T>(IReadOnlyList<T> items, Func<T, object?> convert) : ValueList
{
    public override int Count => items.Count;

    public override object? this[int index] => convert(items[index]);

    public static ValueList Of(ImmutableArray<T> items, Func<T, object?> convert) =>
        items.IsDefaultOrEmpty ? PlainList.Empty : new MappedList<T>(ImmutableCollectionsMarshal.AsArray(items)!, convert);
}

/// <summary>The whole numbers from one to another.</summary>
internal sealed class RangeList(long first, int count, int step) : ValueList
{
    public override int Count => count;

    public override object? this[int index] => Value.Box(first + ((long)index * step));
}
