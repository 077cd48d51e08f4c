using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Text;

namespace Handbook.Templating.Functions;

/// <summary>A built-in function: <c>string.upcase</c>.</summary>
internal sealed record Function(string Name, ImmutableArray<Parameter> Parameters)
{
    /// <summary>The shape of the result, from those of the arguments.</summary>
    public required Func<CallShapes, Shape> Result { get; init; }

    public required Func<Call, object?> Run { get; init; }

    /// <summary>The second argument names a member of the items of the first.</summary>
    public bool TakesMember { get; init; }

    /// <summary>What a function among the arguments is called with, from the shape of the first argument: an item of that list.</summary>
    public Func<Shape, Shape> ItemShape { get; init; } = Lists.ElementOf;

    /// <summary>Why templates cannot call it, and what to do; null for every function that they can.</summary>
    public string? Refusal { get; init; }

    /// <summary>
    /// Looks at the arguments that are written out, before any page is rendered: finds fault with them, or gets ready for them and
    /// gives what to run in place of <see cref="Run"/>; null to run that.
    /// </summary>
    public Func<WrittenArguments, Func<Call, object?>?>? Prepare { get; init; }

    /// <summary>As a message shows it: <c>string.replace text match replace</c>.</summary>
    public string Usage => string.Join(' ', Parameters.Select(p => p.IsRequired ? p.Name : $"[{p.Name}]").Prepend(Name));

    /// <summary>A function of the language that templates here cannot call.</summary>
    public static Function Refused(string name, string why) => new(name, []) { Result = _ => Shape.Any, Run = _ => null, Refusal = why };
}

/// <summary>What is known about the arguments of a call ahead: their shapes, and the shape of the member they name.</summary>
/// <param name="Arguments">The shapes of the arguments.</param>
/// <param name="Member">The shape of the member.</param>
/// <param name="Applied">The shape of what a function among the arguments gives.</param>
internal sealed record CallShapes(ImmutableArray<Shape> Arguments, Shape Member, Shape Applied)
{
    public Shape First => Arguments[0];
}

/// <summary>The arguments of one call, each of the kind that its parameter asks for.</summary>
internal readonly record struct Call(object?[] Values, RenderRun Run, Location Place)
{
    public string Text(int index) => (string)Values[index]!;

    public int Whole(int index) => (int)Math.Clamp((long)Values[index]!, int.MinValue, int.MaxValue);

    public object Number(int index) => Values[index]!;

    /// <summary>Calls the function that was given as an argument, and counts that as a step of a loop.</summary>
    public object? Apply(int index, object? item)
    {
        Run.CountStep(Place);
        return ((ItemFunction)Values[index]!)(item);
    }

    public ValueList List(int index) => (ValueList)Values[index]!;

    public RenderFault Wrong(string what) => Operators.WrongValue(what, Place);
}
