using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Text;

namespace Handbook.Templating.Functions;

/// <summary>Functions on numbers.</summary>
internal static class MathFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        new("math.abs", [Parameter.Number("value")]) { Result = _ => Shape.Number, Run = Abs },
        new("math.ceil", [Parameter.Number("value")]) { Result = _ => Shape.Number, Run = call => Rounded(call, Math.Ceiling, Math.Ceiling) },
        new("math.floor", [Parameter.Number("value")]) { Result = _ => Shape.Number, Run = call => Rounded(call, Math.Floor, Math.Floor) },
        new("math.round", [Parameter.Number("value"), Parameter.Whole("precision").Or(0L)]) { Result = _ => Shape.Number, Run = Round },
        Binary("plus", "with", Arithmetic.Add),
        Binary("minus", "with", Arithmetic.Subtract),
        Binary("times", "with", Arithmetic.Multiply),
        Binary("modulo", "with", Arithmetic.Modulo),
        Binary("divided_by", "divisor", DividedBy),
        new("math.format", [Parameter.Number("value"), Parameter.Text("format"), Parameter.Text("culture").Or(null)])
        {
            Result = _ => Shape.Text,
            Run = Formats.Write,
            Prepare = written => Formats.Check(written, Formats.NumberProblem),
        },
        Function.Refused("math.random", "a page must be the same each time it is built: give the number, or take one from the content"),
        Function.Refused("math.uuid", "a page must be the same each time it is built: take string.sha256 of something that is unique"),
        new("math.is_number", [Parameter.Anything("value")]) { Result = _ => Shape.Truth, Run = call => Value.Box(Value.IsNumber(call.Values[0])) },
    ];

    // As with the operators, null with any number is null.
    private static Function Binary(string name, string other, BinaryOperator apply) =>
        new($"math.{name}", [Parameter.Number("value").OrNull(), Parameter.Number(other).OrNull()])
        {
            Result = _ => Shape.Number,
            Run = call => apply(call.Values[0], call.Values[1], call.Place),
        };

    /// <summary>A whole divisor gives the whole number below the result, as the language has it.</summary>
    private static object? DividedBy(object? value, object? divisor, Location place)
    {
        if (value is long whole && divisor is long by && Arithmetic.DivideWhole(value, divisor, place) is long result)
        {
            return Value.Box(whole % by != 0 && whole < 0 != by < 0 ? result - 1 : result);
        }

        return Arithmetic.Divide(value, divisor, place) switch
        {
            double real when divisor is long => Whole(Math.Floor(real)),
            decimal exact when divisor is long => Whole(Math.Floor(exact)),
            var other => other,
        };
    }

    private static object Abs(Call call) => call.Number(0) switch
    {
        long.MinValue => throw call.Wrong("the result is too large a number"),
        long number => Value.Box(Math.Abs(number)),
        decimal number => Math.Abs(number),
        var number => Math.Abs((double)number),
    };

    private static object? Rounded(Call call, Func<double, double> real, Func<decimal, decimal> exact) => call.Number(0) switch
    {
        long number => Value.Box(number),
        decimal number => Whole(exact(number)),
        var number => Whole(real((double)number)),
    };

    private static object? Round(Call call)
    {
        var digits = Math.Clamp(call.Whole(1), 0, 15);
        var rounded = call.Number(0) switch
        {
            long number => Value.Box(number),
            decimal number => Math.Round(number, digits, MidpointRounding.AwayFromZero),
            var number => Math.Round((double)number, digits, MidpointRounding.AwayFromZero),
        };
        return digits == 0 ? Whole(rounded) : rounded;
    }

    /// <summary>A number without fraction as a whole number, where it fits.</summary>
    private static object? Whole(object? number) => number switch
    {
        double value when double.IsInteger(value) && Math.Abs(value) < 1e15 => Value.Box((long)value),
        decimal value when decimal.IsInteger(value) && Math.Abs(value) < 1e15m => Value.Box((long)value),
        _ => number,
    };
}
