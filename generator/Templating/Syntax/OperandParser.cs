using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Parses what stands between operators: calls, members, items, and single values.</summary>
internal sealed class OperandParser(TokenCursor cursor, Func<Expression> parseWhole, Func<Expression> parseSigned)
{
    private static readonly string[] FunctionFamilies = ["array", "date", "html", "math", "object", "string"];

    /// <summary>The arguments of includes on the way.</summary>
    public List<GivenArgument> Given { get; } = [];

    /// <summary>The word behind the arguments of the last call without parentheses.</summary>
    public TextSpan OpenCallEnd { get; private set; } = new(-1, 0);

    /// <summary>Words that are no arguments here, but the options of a loop.</summary>
    public string[] StopWords { get; set; } = [];

    public bool InsideConditional { get; set; }

    public Expression ParseCall()
    {
        var callee = ParsePostfix();
        if (callee is not (Expression.Name or Expression.Member) || cursor.IsLost)
        {
            return callee;
        }

        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (StartsArgument(arguments.Count > 0 || IsFunctionPath(callee)) && cursor.TryGrow())
        {
            arguments.Add(ParseArgument());
        }

        if (arguments.Count == 0)
        {
            return callee;
        }

        OpenCallEnd = cursor.Current.Span;
        return CallOf(callee, arguments.ToImmutable());
    }

    private Expression.Call CallOf(Expression callee, ImmutableArray<Argument> arguments)
    {
        if (callee is Expression.Name { Word: "include" } && arguments is [{ Value: Expression.Literal { Value: string template } }, ..])
        {
            Given.AddRange(arguments.Where(a => a.Word is not null).Select(a => new GivenArgument(template, a.Word!)));
        }

        return new Expression.Call(callee, arguments, callee.Span);
    }

    private static bool IsFunctionPath(Expression callee) =>
        callee is Expression.Member { Target: Expression.Name root } && FunctionFamilies.Contains(root.Word);

    /// <summary>After a word and a blank, a value starts an argument. A minus does so only where it cannot be a subtraction.</summary>
    private bool StartsArgument(bool isSurelyCall)
    {
        if (cursor.IsLost || !cursor.Current.SpaceBefore)
        {
            return false;
        }

        return cursor.Current.Kind switch
        {
            TokenKind.Identifier => !StopWords.Contains(cursor.Current.Word),
            TokenKind.Number or TokenKind.QuotedText or TokenKind.InterpolationStart => true,
            TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace => true,
            TokenKind.Not => isSurelyCall,
            TokenKind.Minus or TokenKind.Plus => isSurelyCall && !cursor.Peek(1).SpaceBefore,
            _ => false,
        };
    }

    private Argument ParseArgument()
    {
        var start = cursor.Current;
        if (start.Kind != TokenKind.Identifier || cursor.Peek(1).Kind != TokenKind.Colon || (InsideConditional && cursor.Peek(1).SpaceBefore))
        {
            var value = cursor.Current.Kind is TokenKind.Not or TokenKind.Minus or TokenKind.Plus ? parseSigned() : ParsePostfix();
            return new Argument(null, value, value.Span);
        }

        cursor.Advance();
        cursor.Advance();
        var isSigned = cursor.Current.Kind is TokenKind.Not or TokenKind.Minus or TokenKind.Plus;
        return new Argument(start.Word, isSigned ? parseSigned() : ParsePostfix(), start.Span);
    }

    private Expression ParsePostfix()
    {
        var target = ParsePrimary();
        while (!cursor.IsLost)
        {
            switch (cursor.Current.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot when cursor.TryGrow():
                    target = ParseMember(target);
                    break;
                case TokenKind.OpenBracket when !cursor.Current.SpaceBefore && cursor.TryGrow():
                    target = ParseIndex(target);
                    break;
                case TokenKind.OpenParenthesis when !cursor.Current.SpaceBefore && target is Expression.Name or Expression.Member && cursor.TryGrow():
                    target = ParseParenthesizedCall(target);
                    break;
                default:
                    return target;
            }
        }

        return target;
    }

    private Expression ParseMember(Expression target)
    {
        var dot = cursor.Advance();
        var word = cursor.Current;
        if (!cursor.Expect(TokenKind.Identifier, "a member's name"))
        {
            return target;
        }

        return new Expression.Member(target, word.Word, dot.Kind == TokenKind.QuestionDot, word.Span);
    }

    private Expression.Index ParseIndex(Expression target)
    {
        var open = cursor.Advance();
        var at = ParseNested();
        cursor.Expect(TokenKind.CloseBracket, "']'");
        return new Expression.Index(target, at, TextSpan.FromBounds(open.Span.Start, cursor.Previous.Span.End));
    }

    private Expression.Call ParseParenthesizedCall(Expression callee)
    {
        cursor.Advance();
        var arguments = ParseList(TokenKind.CloseParenthesis, "')'", ParseListedArgument);
        return CallOf(callee, arguments);
    }

    private Argument ParseListedArgument()
    {
        var start = cursor.Current;
        if (start.Kind != TokenKind.Identifier || cursor.Peek(1).Kind != TokenKind.Colon)
        {
            var value = ParseNested();
            return new Argument(null, value, value.Span);
        }

        cursor.Advance();
        cursor.Advance();
        return new Argument(start.Word, ParseNested(), start.Span);
    }

    /// <summary>An expression inside brackets of any kind, where nothing of the outside matters.</summary>
    private Expression ParseNested()
    {
        if (!cursor.TryEnter())
        {
            return new Expression.Missing(cursor.EmptySpan);
        }

        var (words, conditional) = (StopWords, InsideConditional);
        (StopWords, InsideConditional) = ([], false);
        cursor.SkipNewLines();
        var value = parseWhole();
        cursor.SkipNewLines();
        (StopWords, InsideConditional) = (words, conditional);
        cursor.Leave();
        return value;
    }

    private Expression ParsePrimary()
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                cursor.Advance();
                return NameOrConstant(token);
            case TokenKind.Number or TokenKind.QuotedText:
                cursor.Advance();
                return new Expression.Literal(token.Value, token.Span);
            case TokenKind.InterpolationStart:
                return ParseInterpolated();
            case TokenKind.OpenParenthesis:
                cursor.Advance();
                var inner = ParseNested();
                cursor.Expect(TokenKind.CloseParenthesis, "')'");
                return inner;
            case TokenKind.OpenBracket:
                cursor.Advance();
                var items = ParseList(TokenKind.CloseBracket, "']'", ParseNested);
                return new Expression.ArrayOf(items, TextSpan.FromBounds(token.Span.Start, cursor.Previous.Span.End));
            case TokenKind.OpenBrace:
                cursor.Advance();
                var fields = ParseList(TokenKind.CloseBrace, "'}'", ParseField);
                return new Expression.ObjectOf(fields, TextSpan.FromBounds(token.Span.Start, cursor.Previous.Span.End));
            default:
                cursor.ReportExpected("a value");
                return new Expression.Missing(cursor.EmptySpan);
        }
    }

    private Expression.Interpolated ParseInterpolated()
    {
        var start = cursor.Advance();
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (cursor.Current.Kind is TokenKind.QuotedText or TokenKind.InterpolatedOpen && cursor.TryGrow())
        {
            var part = cursor.Advance();
            if (part.Kind == TokenKind.QuotedText)
            {
                parts.Add(new Expression.Literal(part.Value, part.Span));
                continue;
            }

            parts.Add(ParseNested());
            cursor.Expect(TokenKind.InterpolatedClose, "'}'");
        }

        cursor.Expect(TokenKind.InterpolationEnd, "the end of the text");
        return new Expression.Interpolated(parts.ToImmutable(), TextSpan.FromBounds(start.Span.Start, cursor.Previous.Span.End));
    }

    private static Expression NameOrConstant(Token token) => token.Word switch
    {
        "true" => new Expression.Literal(true, token.Span),
        "false" => new Expression.Literal(false, token.Span),
        "null" => new Expression.Literal(null, token.Span),
        _ => new Expression.Name(token.Word, token.Span),
    };

    private Field ParseField()
    {
        cursor.SkipNewLines();
        var word = cursor.Current;
        if (word.Kind is TokenKind.Identifier or TokenKind.QuotedText)
        {
            cursor.Advance();
        }
        else
        {
            cursor.ReportExpected("a member's name");
        }

        cursor.Expect(TokenKind.Colon, "':'");
        return new Field(word.Word, ParseNested(), word.Span);
    }

    private ImmutableArray<T> ParseList<T>(TokenKind close, string shown, Func<T> parseItem)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        cursor.SkipNewLines();
        while (!cursor.IsLost && cursor.Current.Kind != close && !cursor.AtStatementEnd)
        {
            items.Add(parseItem());
            cursor.SkipNewLines();
            if (!cursor.TryTake(TokenKind.Comma))
            {
                break;
            }

            cursor.SkipNewLines();
        }

        cursor.Expect(close, items.Count == 0 ? shown : $"',' or {shown}");
        return items.ToImmutable();
    }
}
