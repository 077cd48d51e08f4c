using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions on lists that call another function for each item.</summary>
internal static class ArrayCallFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        new("array.any", [Parameter.List("list"), Parameter.Function("function"), Parameter.Rest("args")])
        {
            Result = _ => Shape.Truth,
            Run = call => Value.Box(call.List(0).Items.Any(item => Value.IsTrue(call.Apply(1, item)))),
        },
        new("array.each", [Parameter.List("list"), Parameter.Function("function")])
        {
            Result = shapes => new Shape.ListOf(shapes.Applied),
            Run = call => Lists.Of(call, call.List(0).Items.Select(item => call.Apply(1, item))),
        },
        new("array.filter", [Parameter.List("list"), Parameter.Function("function")])
        {
            Result = shapes => new Shape.ListOf(Lists.ElementOf(shapes.First)),
            Run = call => Lists.Of(call, call.List(0).Items.Where(item => Value.IsTrue(call.Apply(1, item)))),
        },
        new("array.join", [Parameter.List("list"), Parameter.Scalar("delimiter"), Parameter.Function("function").Or(null)])
        {
            // The function is given the text of an item, whatever the item is.
            ItemShape = _ => Shape.Text,
            Result = JoinShape,
            Run = Join,
        },
    ];

    /// <summary>Joining with markup, or joining markup, gives markup, and escapes whatever is not.</summary>
    private static object Join(Call call)
    {
        object?[] items = [.. call.List(0).Items.Select(item => Part(call, item))];
        var isMarkup = call.Values[1] is Html || Array.Exists(items, item => item is Html);
        Func<object?, string> textOf = isMarkup ? Operators.MarkupOf : Value.ToText;
        var parts = Array.ConvertAll(items, item => textOf(item));
        var delimiter = textOf(call.Values[1]);
        if (parts.Sum(p => (long)p.Length + delimiter.Length) > Limits.OutputSize)
        {
            throw call.Wrong($"the text would grow past {Limits.OutputSize} characters");
        }

        var joined = string.Join(delimiter, parts);
        return isMarkup ? new Html(joined) : joined;
    }

    private static object? Part(Call call, object? item)
    {
        var part = Value.IsScalar(item) && call.Values[2] is not null ? call.Apply(2, Value.ToText(item)) : item;
        return Value.IsScalar(part) ? part : throw call.Wrong($"{Value.Describe(part)} cannot be joined");
    }

    private static Shape JoinShape(CallShapes shapes)
    {
        var (element, delimiter) = (shapes.Applied == Shape.Nothing ? Lists.ElementOf(shapes.First) : shapes.Applied, shapes.Arguments[1]);
        if (delimiter == Shape.Markup)
        {
            return Shape.Markup;
        }

        return element.IsScalar && element != Shape.Markup && delimiter.IsScalar ? Shape.Text : Shape.Any;
    }
}
