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

    /// <summary>A whole number, also when it is written or was calculated with a fraction of zero.</summary>
    Whole,
    Truth,

    /// <summary>A day of a view, or a moment that a function made.</summary>
    Date,

    /// <summary>What a format can write: a number, a date or a time span.</summary>
    Formattable,
    List,

    /// <summary>A function of one item.</summary>
    Function,

    /// <summary>Whatever else is given, handed on to that function.</summary>
    Rest,
    Anything,
}

/// <summary>A parameter of a built-in function.</summary>
internal sealed record Parameter(string Name, Accepts Kind)
{
    public bool IsRequired { get; init; } = true;

    public object? Default { get; init; }

    /// <summary>Null stays null, where other functions take it for nothing or refuse it.</summary>
    public bool KeepsNull { get; init; }

    /// <summary>As a template may write it too: <c>start_index</c> for <c>startIndex</c>.</summary>
    public string SnakeName { get; } = SnakeCase.Of(Name);

    public string Wanted => Kind switch
    {
        Accepts.Text or Accepts.Scalar => "a text",
        Accepts.Number => "a number",
        Accepts.Whole => "a whole number",
        Accepts.Truth => "true or false",
        Accepts.Date => "a date",
        Accepts.Formattable => "a number, a date or a time span",
        Accepts.List => "a list",
        Accepts.Function => "a function, such as @string.strip",
        _ => "any value",
    };

    public static Parameter Text(string name) => new(name, Accepts.Text);

    public static Parameter Scalar(string name) => new(name, Accepts.Scalar);

    public static Parameter Number(string name) => new(name, Accepts.Number);

    public static Parameter Whole(string name) => new(name, Accepts.Whole);

    public static Parameter Truth(string name) => new(name, Accepts.Truth);

    public static Parameter Date(string name) => new(name, Accepts.Date);

    public static Parameter Formattable(string name) => new(name, Accepts.Formattable);

    public static Parameter Function(string name) => new(name, Accepts.Function);

    public static Parameter Rest(string name) => new Parameter(name, Accepts.Rest).Or(null);

    public static Parameter List(string name) => new(name, Accepts.List);

    public static Parameter Anything(string name) => new(name, Accepts.Anything);

    public Parameter OrNull() => this with { KeepsNull = true };

    public Parameter Or(object? value) => this with { IsRequired = false, Default = value };

    /// <summary>Whether a value of this shape can be right.</summary>
    public bool MayAccept(Shape shape) => shape.IsUnknown || Kind switch
    {
        Accepts.Text or Accepts.Scalar => shape.IsScalar,
        Accepts.Number or Accepts.Whole => shape == Shape.Number,
        Accepts.Truth => shape == Shape.Truth,
        Accepts.Date => shape == Shape.Date,
        Accepts.Formattable => shape == Shape.Number || shape == Shape.Date || shape == Shape.Span,
        Accepts.List => shape is Shape.ListOf,
        Accepts.Function => shape is Shape.FunctionOf,
        _ => true,
    };

    /// <summary>Whether a number that is written out can be right: there is no half of an item.</summary>
    public bool MayAcceptNumber(object? written) => Kind != Accepts.Whole || !Value.IsNumber(written) || AsWhole(written) is not null;

    /// <summary>The value as the function takes it; null is the empty text and the empty list, and leaves a number out that may be left out.</summary>
    public object? Accept(object? value, Function function, Location place) => (Kind, value) switch
    {
        (_, null) when KeepsNull => null,
        (Accepts.Whole or Accepts.Truth, null) when !IsRequired => Default,
        (Accepts.Anything or Accepts.Rest, _) => value,
        (Accepts.Function, null or ItemFunction) => value,
        (Accepts.Text, _) when Value.IsScalar(value) => Value.ToText(value),
        (Accepts.Scalar, _) when Value.IsScalar(value) => value ?? string.Empty,
        (Accepts.Number, _) when Value.IsNumber(value) => value,
        (Accepts.Whole, _) when AsWhole(value) is { } whole => whole,
        (Accepts.Truth, bool) => value,
        (Accepts.Date or Accepts.Formattable, null) => null,
        (Accepts.Formattable, TimeSpan) => value,
        (Accepts.Formattable, _) when Value.IsNumber(value) || Moments.IsDate(value) => value,
        (Accepts.Date, _) when Moments.IsDate(value) => value,
        (Accepts.List, null) => PlainList.Empty,
        (Accepts.List, ValueList) => value,
        _ => throw Operators.WrongValue($"'{Name}' of {function.Name} must be {Wanted}, not {Value.Describe(value)}", place),
    };

    private static object? AsWhole(object? value) => value switch
    {
        long => value,
        double number when double.IsInteger(number) && Math.Abs(number) < 1e15 => Value.Box((long)number),
        decimal number when decimal.IsInteger(number) && Math.Abs(number) < 1e15m => Value.Box((long)number),
        _ => null,
    };
}
