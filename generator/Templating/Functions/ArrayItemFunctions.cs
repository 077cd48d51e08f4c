using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions that put items into lists and take them out. None changes a list; each gives a new one.</summary>
internal static class ArrayItemFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        new("array.add", [Parameter.List("list"), Parameter.Anything("value")])
        {
            Result = shapes => new Shape.ListOf(Shape.Union(Lists.ElementOf(shapes.First), shapes.Arguments[1])),
            Run = call => Lists.Of(call, call.List(0).Items.Append(call.Values[1])),
        },
        Joining("add_range"),
        Joining("concat"),
        new("array.insert_at", [Parameter.List("list"), Parameter.Whole("index"), Parameter.Anything("value")])
        {
            Result = shapes => new Shape.ListOf(Shape.Union(Lists.ElementOf(shapes.First), shapes.Arguments[2])),
            Run = call => InsertAt(call, call.List(0), Math.Max(0, call.Whole(1))),
        },
        new("array.remove_at", [Parameter.List("list"), Parameter.Whole("index")])
        {
            Result = shapes => new Shape.ListOf(Lists.ElementOf(shapes.First)),
            Run = call => RemoveAt(call, call.List(0)),
        },
        new("array.cycle", [Parameter.List("list"), Parameter.Scalar("group").Or(null)])
        {
            Result = shapes => Lists.ElementOf(shapes.First),
            Run = call => Cycle(call, call.List(0)),
        },
    ];

    private static Function Joining(string name) => new($"array.{name}", [Parameter.List("list1").OrNull(), Parameter.List("list2").OrNull()])
    {
        Result = shapes => new Shape.ListOf(Shape.Union(Lists.ElementOf(shapes.First), Lists.ElementOf(shapes.Arguments[1]))),
        Run = call => call.Values is [null, null] ? null : Lists.Of(call, ItemsOf(call, 0).Concat(ItemsOf(call, 1))),
    };

    private static IEnumerable<object?> ItemsOf(Call call, int index) => call.Values[index] is ValueList list ? list.Items : [];

    /// <summary>Behind the end, nulls fill the gap.</summary>
    private static PlainList InsertAt(Call call, ValueList list, int index)
    {
        var before = list.Items.Take(index).Concat(Enumerable.Repeat<object?>(null, Math.Max(0, index - list.Count)));
        return Lists.Of(call, before.Append(call.Values[2]).Concat(list.Items.Skip(index)));
    }

    /// <summary>Below zero it counts from the end; where there is no item, nothing is removed.</summary>
    private static PlainList RemoveAt(Call call, ValueList list)
    {
        var index = call.Whole(1) < 0 ? call.Whole(1) + list.Count : call.Whole(1);
        return Lists.Of(call, list.Items.Where((_, i) => i != index));
    }

    /// <summary>The next item each time a group is asked on one page. Without a name, equal lists are one group.</summary>
    private static object? Cycle(Call call, ValueList list)
    {
        if (list.Count == 0)
        {
            return null;
        }

        var group = Value.ToText(call.Values[1]);
        var name = group.Length > 0
            ? $"group {group}"
            : "items " + string.Join('\0', list.Items.Select(item => Value.IsScalar(item) ? Value.ToText(item) : Value.Describe(item)));
        return list[call.Run.Memory.NextTurn(name) % list.Count];
    }
}
