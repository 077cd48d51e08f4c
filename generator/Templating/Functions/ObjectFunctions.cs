using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions on values of any kind.</summary>
internal static class ObjectFunctions
{
    private const string NoCode = "a text is never run as code, so that nothing can be smuggled in with the content: write it out, or include a template";

    public static ImmutableArray<Function> All { get; } =
    [
        new("object.default", [Parameter.Anything("value"), Parameter.Anything("default")])
        {
            Result = shapes => Shape.Union(shapes.First, shapes.Arguments[1]),
            Run = call => call.Values[0] is null or "" ? call.Values[1] : call.Values[0],
        },
        Function.Refused("object.eval", NoCode),
        Function.Refused("object.eval_template", NoCode),
        new("object.format", [Parameter.Formattable("value"), Parameter.Text("format"), Parameter.Text("culture").Or(null)])
        {
            Result = _ => Shape.Text,
            Run = Formats.Write,
            Prepare = written => Formats.Check(written, Formats.Problem),
        },
        new("object.typeof", [Parameter.Anything("value")]) { Result = _ => Shape.Text, Run = call => TypeOf(call.Values[0]) },
        new("object.kind", [Parameter.Anything("value")]) { Result = _ => Shape.Text, Run = call => KindOf(call.Values[0]) },
    ];

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string or Html => "string",
        bool => "boolean",
        RangeList => "iterator",
        ValueList => "array",
        _ when Value.IsFunction(value) => "function",
        _ when Value.IsNumber(value) => "number",
        _ => "object",
    };

    private static string? KindOf(object? value) => value switch
    {
        null => null,
        string or Html => "string",
        bool => "bool",
        >= (long)int.MinValue and <= (long)int.MaxValue => "int",
        long => "long",
        double => "double",
        decimal => "decimal",
        RangeList => "range",
        ValueList => "array",
        _ when Value.IsFunction(value) => "function",
        _ => "object",
    };
}
