using System.Collections.Immutable;
using Handbook.Templating.Functions;
using Handbook.Templating.Syntax;

namespace Handbook.Templating.Evaluation;

/// <summary>Where a function comes from: the place that writes it, or the built-in functions.</summary>
internal sealed class FunctionSource(string id)
{
    public string Id => id;

    public FunctionText? Text { get; init; }

    public Function? BuiltIn { get; init; }

    /// <summary>The template that writes it; its text means nothing in another one.</summary>
    public ParsedTemplate? Template { get; init; }
}

/// <summary>A function as a value; <c>do</c> remembers the variables around it.</summary>
internal sealed record FunctionValue(FunctionSource Source, Frame Definition);

/// <summary>What a call hands over: values in order, and values by name.</summary>
internal sealed record GivenValues(List<object?> Positional, ValueObject Named)
{
    public static GivenValues Of(ImmutableArray<object?> positional) => new([.. positional], new ValueObject([], []));
}
