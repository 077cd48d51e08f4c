using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Text;

namespace Handbook.Templating.Functions;

/// <summary>What a parameter takes.</summary>
internal enum Accepts
{
    /// <summary>Any scalar, as a string. Markup comes as a string too, and is no markup any more.</summary>
    Text,

    /// <summary>Any scalar as it is, so that markup stays markup.</summary>
    Scalar,
    Number,
    Whole,
    List,
    Anything,
}

/// <summary>A parameter of a built-in function.</summary>
internal sealed record Parameter(string Name, Accepts Kind)
{
    public bool IsRequired { get; init; } = true;

    public object? Default { get; init; }

    public string Wanted => Kind switch
    {
        Accepts.Text or Accepts.Scalar => "a text",
        Accepts.Number => "a number",
        Accepts.Whole => "a whole number",
        Accepts.List => "a list",
        _ => "any value",
    };

    public static Parameter Text(string name) => new(name, Accepts.Text);

    public static Parameter Scalar(string name) => new(name, Accepts.Scalar);

    public static Parameter Number(string name) => new(name, Accepts.Number);

    public static Parameter Whole(string name) => new(name, Accepts.Whole);

    public static Parameter List(string name) => new(name, Accepts.List);

    public static Parameter Anything(string name) => new(name, Accepts.Anything);

    public Parameter Or(object? value) => this with { IsRequired = false, Default = value };

    /// <summary>Whether a value of this shape can be right.</summary>
    public bool MayAccept(Shape shape) => shape.IsUnknown || Kind switch
    {
        Accepts.Text or Accepts.Scalar => shape.IsScalar,
        Accepts.Number or Accepts.Whole => shape == Shape.Number,
        Accepts.List => shape is Shape.ListOf,
        _ => true,
    };

    /// <summary>The value as the function takes it; null is the empty text and the empty list.</summary>
    public object? Accept(object? value, Function function, Location place) => (Kind, value) switch
    {
        (Accepts.Anything, _) => value,
        (Accepts.Text, _) when Value.IsScalar(value) => Value.ToText(value),
        (Accepts.Scalar, _) when Value.IsScalar(value) => value ?? string.Empty,
        (Accepts.Number, _) when Value.IsNumber(value) => value,
        (Accepts.Whole, long) => value,
        (Accepts.List, null) => PlainList.Empty,
        (Accepts.List, ValueList) => value,
        _ => throw Operators.WrongValue($"'{Name}' of {function.Name} must be {Wanted}, not {Value.Describe(value)}", place),
    };
}
