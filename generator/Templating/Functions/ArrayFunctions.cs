using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions on whole lists. None changes a list; each gives a new one.</summary>
internal static class ArrayFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        Same("compact", Parameter.List("list").OrNull(), call => call.List(0).Items.Where(item => item is not null)),
        Same("reverse", Parameter.List("list"), call => call.List(0).Items.Reverse()),
        Same("uniq", Parameter.List("list").OrNull(), Distinct),
        Counted("limit", "count", (items, count) => items.Take(count)),
        Counted("offset", "index", (items, count) => items.Skip(count)),
        new("array.contains", [Parameter.List("list"), Parameter.Anything("item")])
        {
            Result = _ => Shape.Truth,
            Run = call => Value.Box(call.List(0).Items.Any(item => Comparison.AreEqual(item, call.Values[1]))),
        },
        new("array.first", [Parameter.List("list")]) { Result = ElementOfFirst, Run = call => ItemAt(call.List(0), 0) },
        new("array.last", [Parameter.List("list")]) { Result = ElementOfFirst, Run = call => ItemAt(call.List(0), call.List(0).Count - 1) },
        new("array.size", [Parameter.List("list")]) { Result = _ => Shape.Number, Run = call => Value.Box(call.List(0).Count) },
        new("array.map", [Parameter.List("list"), Parameter.Text("member")])
        {
            TakesMember = true,
            Result = shapes => new Shape.ListOf(shapes.Member),
            Run = call => Lists.Of(call, call.List(0).Items.Select(item => MemberOf(call, item))),
        },
        new("array.sort", [Parameter.List("list"), Parameter.Text("member").Or(null)])
        {
            TakesMember = true,
            Result = shapes => new Shape.ListOf(Lists.ElementOf(shapes.First)),
            Run = Sort,
        },
    ];

    private static object? ItemAt(ValueList list, int index) => list.Count == 0 ? null : list[index];

    private static Shape ElementOfFirst(CallShapes shapes) => Lists.ElementOf(shapes.First);

    private static Function Same(string name, Parameter list, Func<Call, IEnumerable<object?>> items) => new($"array.{name}", [list])
    {
        Result = shapes => new Shape.ListOf(Lists.ElementOf(shapes.First)),
        Run = call => call.Values[0] is null ? null : Lists.Of(call, items(call)),
    };

    private static Function Counted(string name, string number, Func<IEnumerable<object?>, int, IEnumerable<object?>> items) =>
        new($"array.{name}", [Parameter.List("list").OrNull(), Parameter.Whole(number)])
        {
            Result = shapes => new Shape.ListOf(Lists.ElementOf(shapes.First)),
            Run = call => call.Values[0] is null ? null : Lists.Of(call, items(call.List(0).Items, call.Whole(1))),
        };

    /// <summary>Scalars by value, so that long lists stay cheap; everything else item by item.</summary>
    private static IEnumerable<object?> Distinct(Call call)
    {
        var scalars = new HashSet<object>();
        var others = new List<object?>();
        foreach (var item in call.List(0).Items)
        {
            if (item is string or bool or long or Html or DateOnly)
            {
                if (scalars.Add(item))
                {
                    yield return item;
                }
            }
            else if (!others.Exists(other => Comparison.AreEqual(other, item)))
            {
                others.Add(item);
                yield return item;
            }
        }
    }

    /// <summary>The member of that name, or else that of the members on the way: <c>dose.minutes</c>.</summary>
    private static object? MemberOf(Call call, object? item)
    {
        if (item is null)
        {
            return null;
        }

        var name = call.Text(1);
        if (DynamicMembers.TryGet(item, name, call.Run.Shapes, out var member))
        {
            return member;
        }

        foreach (var word in name.Split('.'))
        {
            if (item is not null && !DynamicMembers.TryGet(item, word, call.Run.Shapes, out item))
            {
                throw call.Wrong($"{Value.Describe(item)} has no member '{name}'");
            }
        }

        return item;
    }

    /// <summary>Null comes first; texts stand as in a list of words, where case matters last; items that are equal keep their order.</summary>
    private static PlainList Sort(Call call)
    {
        var byItem = call.Values[1] is not string { Length: > 0 };
        var keyed = call.List(0).Items.Select(item => (Key: byItem ? item : MemberOf(call, item), Item: item));
        var comparer = Comparer<object?>.Create((a, b) => (a, b) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string x, string y) => string.Compare(x, y, StringComparison.OrdinalIgnoreCase) is var order && order != 0 ? order : string.CompareOrdinal(y, x),
            _ => Math.Sign(Comparison.Order(a, b, call.Place)),
        });
        try
        {
            return new PlainList([.. keyed.OrderBy(pair => pair.Key, comparer).Select(pair => pair.Item)]);
        }
        catch (InvalidOperationException e) when (e.InnerException is RenderFault fault)
        {
            // Sorting wraps what a comparison throws.
            throw fault;
        }
    }
}
