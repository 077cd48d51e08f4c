using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>A template as it was written: its name (path without extension) and its statements.</summary>
internal sealed record ParsedTemplate(string Name, SourceFile File, ImmutableArray<Statement> Body)
{
    /// <summary>False when the parser found mistakes; such a template is reported, and checked only as far as the mistakes do not reach.</summary>
    public bool IsSound { get; init; } = true;

    public Damage Damage { get; init; } = Damage.None;

    /// <summary>Whether <c>$</c>, or <c>$</c> with a number, stands anywhere: without, arguments by position mean nothing here.</summary>
    public bool LooksAtPositions { get; init; }

    /// <summary>The arguments that this template gives to others: names that those are meant to have.</summary>
    public ImmutableArray<GivenArgument> Given { get; init; } = [];
}

/// <summary>An argument of an include, by the name of the included template.</summary>
internal readonly record struct GivenArgument(string Template, string Word);
