using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions on values of any kind.</summary>
internal static class ObjectFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        new("object.default", [Parameter.Anything("value"), Parameter.Anything("default")])
        {
            Result = shapes => Shape.Union(shapes.First, shapes.Arguments[1]),
            Run = call => call.Values[0] is null or "" ? call.Values[1] : call.Values[0],
        },
        new("object.size", [Parameter.Anything("value")]) { Result = _ => Shape.Number, Run = Size },
        new("object.typeof", [Parameter.Anything("value")]) { Result = _ => Shape.Text, Run = call => TypeName(call.Values[0]) },
        new("object.has_key", [Parameter.Anything("value"), Parameter.Text("key")])
        {
            Result = _ => Shape.Truth,
            Run = call => Value.Box(call.Values[0] is { } value && DynamicMembers.TryGet(value, call.Text(1), call.Shapes, out _)),
        },
    ];

    private static object Size(Call call) => call.Values[0] switch
    {
        null => Value.Box(0),
        string text => Value.Box(text.Length),
        ValueList list => Value.Box(list.Count),
        ValueObject made => Value.Box(made.Names.Length),
        var other => throw call.Wrong($"{Value.Describe(other)} has no size"),
    };

    private static string? TypeName(object? value) => value switch
    {
        null => null,
        string or Html => "string",
        bool => "boolean",
        ValueList => "array",
        _ when Value.IsNumber(value) => "number",
        _ => "object",
    };
}
