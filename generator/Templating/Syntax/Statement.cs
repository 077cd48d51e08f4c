using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>A statement as it was written.</summary>
internal abstract record Statement(TextSpan Span)
{
    internal sealed record RawText(string Content, TextSpan Span) : Statement(Span);

    internal sealed record Print(Expression Value) : Statement(Value.Span);

    internal sealed record Set(string Word, Expression Value, TextSpan Span) : Statement(Span)
    {
        /// <summary>The offset behind the statement: before it, the variable holds nothing yet.</summary>
        public required int ReadableFrom { get; init; }
    }

    internal sealed record Capture(string Word, ImmutableArray<Statement> Body, TextSpan Span) : Statement(Span);

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

    internal sealed record Return(TextSpan Span) : Statement(Span);
}

/// <summary>One <c>if</c> or <c>else if</c> with what belongs to it.</summary>
internal sealed record Branch(Expression Test, ImmutableArray<Statement> Body);

/// <summary>One <c>when</c>: the values it matches, and what belongs to it.</summary>
internal sealed record When(ImmutableArray<Expression> Matches, ImmutableArray<Statement> Body);
