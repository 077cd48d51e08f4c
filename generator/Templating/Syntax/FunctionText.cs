using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>A function as it was written. The span is that of its name, or of <c>do</c>.</summary>
internal sealed record FunctionText(string? Word, ImmutableArray<Statement> Body, TextSpan Span)
{
    /// <summary>Null for functions that only have <c>$</c>.</summary>
    public ImmutableArray<FunctionParameter>? Parameters { get; init; }

    /// <summary>As a message shows it: <c>f a [b] [c...]</c>.</summary>
    public string Usage => string.Join(' ', (Parameters ?? []).Select(p => p.Shown).Prepend(Word ?? "do"));
}

/// <summary>One parameter; the last one may take all arguments that are left.</summary>
internal sealed record FunctionParameter(string Word, TextSpan Span)
{
    public Expression? Default { get; init; }

    public bool IsRest { get; init; }

    public bool IsRequired => Default is null && !IsRest;

    public string Shown => IsRest ? $"[{Word}...]" : IsRequired ? Word : $"[{Word}]";
}
