using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>A statement as it was written.</summary>
internal abstract record Statement(TextSpan Span)
{
    internal sealed record RawText(string Content, TextSpan Span) : Statement(Span);

    internal sealed record Print(Expression Value) : Statement(Value.Span)
    {
        /// <summary>What each further line of the value begins with.</summary>
        public string Indent { get; init; } = string.Empty;
    }

    /// <summary><c>target = value</c>, where the target is a variable, a member or an item.</summary>
    internal sealed record Set(Expression Target, Expression Value) : Statement(Target.Span)
    {
        /// <summary>The offset behind the statement: before it, the variable holds nothing yet.</summary>
        public required int ReadableFrom { get; init; }
    }

    internal sealed record Capture(Expression Target, ImmutableArray<Statement> Body) : Statement(Target.Span);

    internal sealed record ReadOnly(Expression.Name Name) : Statement(Name.Span);

    /// <summary>The members of an object become variables, which hold nothing before the offset.</summary>
    internal sealed record Import(Expression Value, int ReadableFrom) : Statement(Value.Span);

    internal sealed record With(Expression Value, ImmutableArray<Statement> Body) : Statement(Value.Span);

    internal sealed record Wrap(Expression.Call Call, ImmutableArray<Statement> Body) : Statement(Call.Span);

    internal sealed record If(ImmutableArray<Branch> Branches, ImmutableArray<Statement> Else, TextSpan Span) : Statement(Span);

    /// <summary>A <c>for</c>, or a <c>tablerow</c>.</summary>
    internal sealed record For(string Word, TextSpan Span) : Statement(Span)
    {
        public bool IsTable { get; init; }

        public Expression? Columns { get; init; }


        public required Expression List { get; init; }

        public Expression? Offset { get; init; }

        public Expression? Limit { get; init; }

        public bool IsReversed { get; init; }

        public required ImmutableArray<Statement> Body { get; init; }

        public required ImmutableArray<Statement> Else { get; init; }
    }

    internal sealed record While(Expression Test, ImmutableArray<Statement> Body, TextSpan Span) : Statement(Span);

    internal sealed record Case(Expression Value, ImmutableArray<When> Whens, ImmutableArray<Statement> Else, TextSpan Span) : Statement(Span);

    internal sealed record Break(TextSpan Span) : Statement(Span);

    internal sealed record Continue(TextSpan Span) : Statement(Span);

    internal sealed record Return(Expression? Value, TextSpan Span) : Statement(Span);
}

/// <summary>One <c>if</c> or <c>else if</c> with what belongs to it.</summary>
internal sealed record Branch(Expression Test, ImmutableArray<Statement> Body);

/// <summary>One <c>when</c>: the values it matches, and what belongs to it.</summary>
internal sealed record When(ImmutableArray<Expression> Matches, ImmutableArray<Statement> Body);
