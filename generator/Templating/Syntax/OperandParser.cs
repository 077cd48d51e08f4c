using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Parses what stands between operators: calls, members, items, and single values.</summary>
internal sealed class OperandParser
{
    private static readonly string[] FunctionFamilies = ["array", "date", "html", "math", "object", "regex", "string", "timespan"];

    private readonly TokenCursor cursor;
    private readonly Func<Expression> parseWhole;
    private readonly ArgumentParser arguments;

    public OperandParser(TokenCursor cursor, Func<Expression> parseWhole, Func<Expression> parseSigned)
    {
        this.cursor = cursor;
        this.parseWhole = parseWhole;
        arguments = new ArgumentParser(cursor, ParsePostfix, ParseNested, parseSigned);
    }


    /// <summary>The arguments of includes on the way.</summary>
    public List<GivenArgument> Given { get; } = [];

    /// <summary>The word behind the arguments of the last call without parentheses.</summary>
    public TextSpan OpenCallEnd { get; private set; } = new(-1, 0);

    /// <summary>Whether the operand that was just read is a call with arguments behind blanks.</summary>
    public bool TookArguments { get; private set; }

    public Func<Expression> ParseAnonymous { get; set; } = () => throw new InvalidOperationException("set by the parser of statements");

    public string[] StopWords
    {
        set => arguments.StopWords = value;
    }

    public bool InsideConditional
    {
        get => arguments.InsideConditional;
        set => arguments.InsideConditional = value;
    }

    public Expression ParseCall()
    {
        var isNested = cursor.Current.Kind == TokenKind.OpenParenthesis;
        var callee = ParsePostfix();
        isNested &= cursor.Previous.Kind == TokenKind.CloseParenthesis;
        TookArguments = false;
        if ((!isNested && callee is not (Expression.Name or Expression.Member or Expression.Index)) || cursor.IsLost)
        {
            return callee;
        }

        var given = ImmutableArray.CreateBuilder<Argument>();
        while (arguments.Starts(given.Count > 0 || IsFunctionPath(callee)) && cursor.TryGrow())
        {
            given.Add(arguments.Parse());
        }

        TookArguments = given.Count > 0;
        if (given.Count == 0)
        {
            return callee;
        }

        OpenCallEnd = cursor.Current.Span;
        if (callee is Expression.Name { Word: "include" } && cursor.Current.Kind == TokenKind.Divide && !cursor.Current.SpaceBefore)
        {
            cursor.ReportOnce((bag, place) => bag.IncludeNameNotFixed(place), given[0].Span);
        }

        return CallOf(callee, given.ToImmutable());
    }

    public Expression.Increment Increment(Expression target, Token sign)
    {
        if (target is not (Expression.Name or Expression.Member or Expression.Index))
        {
            cursor.ReportOnce((bag, place) => bag.NotAssignable(place), target.Span);
        }

        return new Expression.Increment(target, sign.Span) { IsDown = sign.Kind == TokenKind.MinusMinus };
    }

    private Expression.Call CallOf(Expression callee, ImmutableArray<Argument> arguments)
    {
        if (callee is Expression.Name { Word: "include" } && arguments is [{ Value: Expression.Literal { Value: string template } }, ..])
        {
            Given.AddRange(arguments.Where(a => a.Word is not null).Select(a => new GivenArgument(template, a.Word!)));
        }

        return new Expression.Call(callee, arguments, callee.Span);
    }

    private bool IsFunctionPath(Expression callee) => callee switch
    {
        Expression.Member { Target: Expression.Name root } => FunctionFamilies.Contains(root.Word),
        Expression.Name name => cursor.Functions.Contains(name.Word),
        _ => false,
    };

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
                case TokenKind.PlusPlus or TokenKind.MinusMinus when target is Expression.Name or Expression.Member or Expression.Index && cursor.TryGrow():
                    return Increment(target, cursor.Advance());
                default:
                    return target;
            }
        }

        return target;
    }

    private Expression.Member ParseMember(Expression target)
    {
        var dot = cursor.Advance();
        var word = cursor.ExpectName("a member's name");
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
        return CallOf(callee, ParseList(TokenKind.CloseParenthesis, "')'", arguments.ParseListed));
    }

    /// <summary>An expression inside brackets of any kind, where nothing of the outside matters.</summary>
    private Expression ParseNested()
    {
        if (!cursor.TryEnter())
        {
            return new Expression.Missing(cursor.EmptySpan);
        }

        var outer = arguments.Reset();
        cursor.SkipNewLines();
        var value = parseWhole();
        cursor.SkipNewLines();
        arguments.Restore(outer);
        cursor.Leave();
        return value;
    }

    private Expression ParsePrimary()
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier when token.Is("do"):
                return ParseFunction();
            case TokenKind.At:
                return ParseAlias();
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
                cursor.ReportNoValue();
                return new Expression.Missing(cursor.EmptySpan);
        }
    }

    private Expression ParseFunction()
    {
        var outer = arguments.Reset();
        var function = ParseAnonymous();
        arguments.Restore(outer);
        return function;
    }

    private Expression ParseAlias()
    {
        var sign = cursor.Advance();
        if (!cursor.TryEnter())
        {
            return new Expression.Missing(cursor.EmptySpan);
        }

        var operand = ParsePostfix();
        cursor.Leave();
        return new Expression.Alias(operand, sign.Span);
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
        if (word.Kind == TokenKind.QuotedText || (word.Kind == TokenKind.Identifier && word.Word[0] != '$'))
        {
            cursor.Advance();
        }
        else
        {
            cursor.ReportExpected("a member's name");
            word = word with { Value = "?" };
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
