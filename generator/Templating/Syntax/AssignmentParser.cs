using Handbook.Diagnostics;

namespace Handbook.Templating.Syntax;

/// <summary>Parses the statements that begin with an expression: it is printed, or set, or is the head of a function.</summary>
internal sealed class AssignmentParser(TokenCursor cursor, ExpressionParser expressions)
{
    public static bool IsSign(TokenKind kind) => kind == TokenKind.Assign || OperatorOf(kind) is not null;

    private static TokenKind? OperatorOf(TokenKind sign) => sign switch
    {
        TokenKind.PlusAssign => TokenKind.Plus,
        TokenKind.MinusAssign => TokenKind.Minus,
        TokenKind.TimesAssign => TokenKind.Times,
        TokenKind.DivideAssign => TokenKind.Divide,
        TokenKind.DivideWholeAssign => TokenKind.DivideWhole,
        TokenKind.ModuloAssign => TokenKind.Modulo,
        _ => null,
    };

    public Statement ParsePrintOrSet()
    {
        var indent = cursor.Indent;
        var target = ParseTarget();
        if (cursor.IsLost || !IsSign(cursor.Current.Kind))
        {
            cursor.FinishStatement();
            return new Statement.Print(target) { Indent = indent };
        }

        if (expressions.IsBehindCall)
        {
            cursor.ReportOnce((bag, place) => bag.ArgumentWithEquals(place), cursor.Current.Span);
        }

        var sign = cursor.Advance();
        if (target is Expression.Call { Callee: Expression.Name } head && sign.Kind == TokenKind.Assign)
        {
            return ParseInline(head);
        }

        if (target is not (Expression.Name or Expression.Member or Expression.Index))
        {
            cursor.ReportOnce((bag, place) => bag.NotAssignable(place), target.Span);
        }

        return ParseValue(target, sign);
    }

    // Right before a sign any word is a name, so that the words of the language are refused as names and not misunderstood.
    private Expression ParseTarget()
    {
        if (cursor.Current.Kind != TokenKind.Identifier || !IsSign(cursor.Peek(1).Kind))
        {
            return expressions.Parse();
        }

        var name = cursor.Advance();
        return new Expression.Name(name.Word, name.Span);
    }

    private Statement.Set ParseValue(Expression target, Token sign)
    {
        cursor.SkipNewLines();
        var value = expressions.Parse();
        cursor.FinishStatement();
        return new Statement.Set(target, OperatorOf(sign.Kind) is { } kind ? new Expression.Binary(kind, target, value, sign.Span) : value)
        {
            ReadableFrom = cursor.Current.Span.Start,
        };
    }

    /// <summary><c>f(x, y) = x + y</c>: such functions have only plain parameters.</summary>
    private Statement.Set ParseInline(Expression.Call head)
    {
        foreach (var wrong in head.Arguments.Where(a => a.Word is not null || a.Value is not Expression.Name))
        {
            cursor.ReportOnce((bag, place) => bag.NotAParameter(place), wrong.Span);
        }

        cursor.SkipNewLines();
        var value = expressions.Parse();
        cursor.FinishStatement();
        var name = (Expression.Name)head.Callee;
        var text = new FunctionText(name.Word, [new Statement.Return(value, value.Span)], name.Span)
        {
            Parameters = [.. head.Arguments.Select(a => a.Value).OfType<Expression.Name>().Select(p => new FunctionParameter(p.Word, p.Span))],
        };
        return new Statement.Set(name, new Expression.Function(text)) { ReadableFrom = cursor.Current.Span.Start };
    }
}
