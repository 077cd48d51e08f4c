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

    public Expression Parse()
    {
        var left = ParseConditional();
        while (AtPipe())
        {
            cursor.SkipNewLines();
            cursor.Advance();
            cursor.SkipNewLines();
            left = ParsePipeTarget(left);
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

        var first = new Argument(null, input, input.Span);
        switch (ParseBinary(Precedence.AboveAll))
        {
            case Expression.Call call:
                return call with { Arguments = call.Arguments.Insert(0, first) };
            case (Expression.Name or Expression.Member) and var callee:
                return new Expression.Call(callee, [first], callee.Span);
            case var other:
                cursor.ReportOnce((bag, place) => bag.PipeIntoValue(place), other.Span);
                return other;
        }
    }

    private Expression ParseConditional()
    {
        var test = ParseBinary(Precedence.Lowest);
        if (cursor.Current.Kind != TokenKind.Question || cursor.IsLost || IsMisleading() || !cursor.TryGrow() || !cursor.TryEnter())
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

    private Expression ParseBinary(int lowest)
    {
        var left = ParseUnary();
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
        if (cursor.Current.Span != operands.OpenCallEnd)
        {
            return false;
        }

        cursor.ReportOnce((bag, place) => bag.OperatorAfterCall(place), cursor.Current.Span);
        return true;
    }

    private Expression ParseUnary()
    {
        if (cursor.Current.Kind is not (TokenKind.Not or TokenKind.Minus or TokenKind.Plus))
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
        return new Expression.Unary(sign.Kind, operand, sign.Span);
    }
}
