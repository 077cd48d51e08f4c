using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>An expression as it was written. The span is the part that a message should point at.</summary>
internal abstract record Expression(TextSpan Span)
{
    internal sealed record Missing(TextSpan Span) : Expression(Span);

    /// <summary>A text, long, double, decimal, bool or null.</summary>
    internal sealed record Literal(object? Value, TextSpan Span) : Expression(Span);

    /// <summary><c>$"text {expression}"</c>: the texts and expressions in order.</summary>
    internal sealed record Interpolated(ImmutableArray<Expression> Parts, TextSpan Span) : Expression(Span);

    internal sealed record Name(string Word, TextSpan Span) : Expression(Span);

    /// <summary><c>target.word</c> or <c>target?.word</c>; the span is the word's.</summary>
    internal sealed record Member(Expression Target, string Word, bool IsOptional, TextSpan Span) : Expression(Span);

    internal sealed record Index(Expression Target, Expression At, TextSpan Span) : Expression(Span);

    internal sealed record ArrayOf(ImmutableArray<Expression> Items, TextSpan Span) : Expression(Span);

    internal sealed record ObjectOf(ImmutableArray<Field> Fields, TextSpan Span) : Expression(Span);

    internal sealed record Unary(TokenKind Operator, Expression Operand, TextSpan Span) : Expression(Span);

    /// <summary><c>x++</c> or <c>--x</c>; the span is the operator's.</summary>
    internal sealed record Increment(Expression Target, TextSpan Span) : Expression(Span)
    {
        public bool IsDown { get; init; }

        /// <summary>The value is the one after, not the one before.</summary>
        public bool IsPrefix { get; init; }
    }

    /// <summary><c>@f</c>: a function itself, not its result.</summary>
    internal sealed record Alias(Expression Operand, TextSpan Span) : Expression(Span);

    /// <summary><c>^list</c>: the items of a list as arguments.</summary>
    internal sealed record Expand(Expression Operand, TextSpan Span) : Expression(Span);

    /// <summary><c>do ... end</c>, or what <c>func</c> gives its name to.</summary>
    internal sealed record Function(FunctionText Text) : Expression(Text.Span);

    internal sealed record Binary(TokenKind Operator, Expression Left, Expression Right, TextSpan Span) : Expression(Span);

    internal sealed record Conditional(Expression Test, Expression Then, Expression Else, TextSpan Span) : Expression(Span);

    /// <summary>A call in any of its forms: <c>f a b</c>, <c>f(a, b)</c>, <c>a | f b</c>. The span is the callee's.</summary>
    internal sealed record Call(Expression Callee, ImmutableArray<Argument> Arguments, TextSpan Span) : Expression(Span);
}

/// <summary>One <c>word: value</c> of an object.</summary>
internal sealed record Field(string Word, Expression Value, TextSpan Span);

/// <summary>An argument of a call; the word is null when it is given by position.</summary>
internal sealed record Argument(string? Word, Expression Value, TextSpan Span)
{
    /// <summary>The value is a list, and its items are the arguments.</summary>
    public bool IsExpanded { get; init; }
}
