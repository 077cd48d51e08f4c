using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions on the members of objects: of those that a template makes, and of the records of the views.</summary>
internal static class ObjectMemberFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        new("object.size", [Parameter.Anything("value")]) { Result = _ => Shape.Number, Run = Size },
        new("object.has_key", [Parameter.Anything("value"), Parameter.Text("key")])
        {
            Result = _ => Shape.Truth,
            Run = call => Value.Box(TryGet(call, out _)),
        },
        new("object.has_value", [Parameter.Anything("value"), Parameter.Text("key")])
        {
            Result = _ => Shape.Truth,
            Run = call => Value.Box(TryGet(call, out var member) && member is not null),
        },
        new("object.keys", [Parameter.Anything("value")])
        {
            Result = _ => new Shape.ListOf(Shape.Text),
            Run = call => new PlainList([.. Members(call).Select(member => member.Name)]),
        },
        new("object.values", [Parameter.Anything("value")])
        {
            Result = shapes => new Shape.ListOf(ValueShape(shapes.First)),
            Run = call => new PlainList([.. Members(call).Select(member => member.Value)]),
        },
    ];

    private static object Size(Call call) => call.Values[0] switch
    {
        null => Value.Box(0),
        string text => Value.Box(text.Length),
        Html html => Value.Box(html.ToString().Length),
        ValueList list => Value.Box(list.Count),
        var value when ObjectMembers.Of(value, call.Run.Shapes) is { } members => Value.Box(members.Count()),
        _ => Value.Box(0),
    };

    private static bool TryGet(Call call, out object? member)
    {
        member = null;
        return call.Values[0] is { } value && ObjectMembers.Of(value, call.Run.Shapes) is not null
            && DynamicMembers.TryGet(value, call.Text(1), call.Run.Shapes, out member);
    }

    private static IEnumerable<(string Name, object? Value)> Members(Call call) => call.Values[0] is not { } value
        ? []
        : ObjectMembers.Of(value, call.Run.Shapes) ?? throw call.Wrong($"{Value.Describe(value)} is no object");

    private static Shape ValueShape(Shape shape) => shape switch
    {
        Shape.ObjectOf made => made.Members.Aggregate(Shape.Nothing, Shape.Union),
        Shape.View view => view.Members.Names.Aggregate(Shape.Nothing, (all, name) => Shape.Union(all, view.Members.Find(name)!.Shape)),
        _ => Shape.Any,
    };
}
