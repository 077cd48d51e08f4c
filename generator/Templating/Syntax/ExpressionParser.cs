using Handbook.Diagnostics;

namespace Handbook.Templating.Syntax;

/// <summary>Parses expressions: pipes, then the conditional, then operators by precedence.</summary>
internal sealed class ExpressionParser
{
    private readonly TokenCursor cursor;
    private readonly OperandParser operands;

    public ExpressionParser(TokenCursor cursor)
    {
        this.cursor = cursor;
        operands = new OperandParser(cursor, Parse, ParseUnary);
    }

    public IReadOnlyList<GivenArgument> Given => operands.Given;

    /// <summary>Whether the word that comes stands right behind the arguments of a call without parentheses.</summary>
    public bool IsBehindCall => cursor.Current.Span == operands.OpenCallEnd;

    /// <summary>Parses <c>do ... end</c>.</summary>
    public Func<Expression> ParseAnonymous
    {
        set => operands.ParseAnonymous = value;
    }

    public Expression Parse()
    {
        var left = ParseConditional();
        while (AtPipe())
        {
            cursor.SkipNewLines();
            cursor.Advance();
            cursor.SkipNewLines();
            left = ParseBinaryBehind(ParsePipeTarget(left), Precedence.Lowest);
            left = ParseChoice(left, isPiped: true);
        }

        return left;
    }

    /// <summary>The list of a <c>for</c>, which ends where the options of the loop begin.</summary>
    public Expression ParseLoopList(string[] options)
    {
        operands.StopWords = options;
        var list = Parse();
        operands.StopWords = [];
        return list;
    }

    /// <summary>A value of a loop option or of a <c>when</c>: no pipe, no <c>||</c>.</summary>
    public Expression ParseOperand() => ParseBinary(Precedence.AboveOr);

    public Expression ParseOption(string[] options)
    {
        operands.StopWords = options;
        var value = ParseOperand();
        operands.StopWords = [];
        return value;
    }

    // A pipe may stand at the end of a line, or at the start of the next one.
    private bool AtPipe()
    {
        var ahead = 0;
        while (cursor.Peek(ahead).Kind == TokenKind.NewLine)
        {
            ahead++;
        }

        return cursor.Peek(ahead).Kind == TokenKind.Pipe && !cursor.IsLost;
    }

    private Expression ParsePipeTarget(Expression input)
    {
        if (!cursor.TryGrow())
        {
            return new Expression.Missing(cursor.EmptySpan);
        }

        var first = input is Expression.Expand list ? new Argument(null, list.Operand, list.Span) { IsExpanded = true } : new Argument(null, input, input.Span);
        var isNested = cursor.Current.Kind == TokenKind.OpenParenthesis;
        switch (ParseBinary(Precedence.AboveAll))
        {
            case Expression.Call call when !isNested || operands.TookArguments:
                return call with { Arguments = call.Arguments.Insert(0, first) };
            case (Expression.Name or Expression.Member or Expression.Index or Expression.Call or Expression.Function) and var callee:
                return new Expression.Call(callee, [first], callee.Span);
            case var other:
                cursor.ReportOnce((bag, place) => bag.PipeIntoValue(place), other.Span);
                return other;
        }
    }

    private Expression ParseConditional() => ParseChoice(ParseBinary(Precedence.Lowest), isPiped: false);

    /// <summary>What stands before a <c>?</c> is its test, also when it is a pipe.</summary>
    private Expression ParseChoice(Expression test, bool isPiped)
    {
        if (cursor.Current.Kind != TokenKind.Question || cursor.IsLost || (!isPiped && IsMisleading()) || !cursor.TryGrow() || !cursor.TryEnter())
        {
            return test;
        }

        var mark = cursor.Advance();
        cursor.SkipNewLines();
        var outer = operands.InsideConditional;
        operands.InsideConditional = true;
        var then = ParseConditional();
        operands.InsideConditional = outer;
        cursor.SkipNewLines();
        cursor.Expect(TokenKind.Colon, "':'");
        cursor.SkipNewLines();
        var otherwise = ParseConditional();
        cursor.Leave();
        return new Expression.Conditional(test, then, otherwise, mark.Span);
    }

    private Expression ParseBinary(int lowest) => ParseBinaryBehind(ParseUnary(), lowest);

    private Expression ParseBinaryBehind(Expression left, int lowest)
    {
        while (!cursor.IsLost && Precedence.Of(cursor.Current.Kind) is var precedence && precedence >= lowest)
        {
            if (IsMisleading() || !cursor.TryGrow())
            {
                return left;
            }

            var sign = cursor.Advance();
            cursor.SkipNewLines();
            left = new Expression.Binary(sign.Kind, left, ParseBinary(precedence + 1), sign.Span);
        }

        return left;
    }

    /// <summary>An operator right behind the arguments of <c>f a</c>: <c>f a + b</c> reads as either of two things, so it is refused.</summary>
    private bool IsMisleading()
    {
        if (!IsBehindCall)
        {
            return false;
        }

        cursor.ReportOnce((bag, place) => bag.OperatorAfterCall(place), cursor.Current.Span);
        return true;
    }

    private Expression ParseUnary()
    {
        if (cursor.Current.Kind is not (TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.Caret or TokenKind.PlusPlus or TokenKind.MinusMinus))
        {
            return operands.ParseCall();
        }

        if (!cursor.TryEnter())
        {
            return new Expression.Missing(cursor.EmptySpan);
        }

        var sign = cursor.Advance();
        var operand = ParseUnary();
        cursor.Leave();
        return sign.Kind switch
        {
            TokenKind.Caret => new Expression.Expand(operand, sign.Span),
            TokenKind.PlusPlus or TokenKind.MinusMinus => operands.Increment(operand, sign) with { IsPrefix = true },
            _ => new Expression.Unary(sign.Kind, operand, sign.Span),
        };
    }
}
