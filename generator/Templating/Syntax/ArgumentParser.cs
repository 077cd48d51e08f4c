namespace Handbook.Templating.Syntax;

/// <summary>Parses the arguments of a call, behind blanks or in parentheses, and knows where no argument can begin.</summary>
internal sealed class ArgumentParser(TokenCursor cursor, Func<Expression> parseValue, Func<Expression> parseNested, Func<Expression> parseSigned)
{
    /// <summary>Words that are no arguments here, but the options of a loop.</summary>
    public string[] StopWords { get; set; } = [];

    public bool InsideConditional { get; set; }

    /// <summary>Inside brackets nothing of the outside matters; gives what to restore behind them.</summary>
    public (string[] Words, bool Conditional) Reset()
    {
        var outer = (StopWords, InsideConditional);
        (StopWords, InsideConditional) = ([], false);
        return outer;
    }

    public void Restore((string[] Words, bool Conditional) outer) => (StopWords, InsideConditional) = outer;

    /// <summary>After a word and a blank, a value starts an argument. A minus does so only where it cannot be a subtraction.</summary>
    public bool Starts(bool isSurelyCall)
    {
        if (cursor.IsLost || !cursor.Current.SpaceBefore)
        {
            return false;
        }

        return cursor.Current.Kind switch
        {
            TokenKind.Identifier => !StopWords.Contains(cursor.Current.Word),
            TokenKind.Number or TokenKind.QuotedText or TokenKind.InterpolationStart or TokenKind.At or TokenKind.Caret => true,
            TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace => true,
            TokenKind.Not => isSurelyCall,
            TokenKind.Minus or TokenKind.Plus => isSurelyCall && !cursor.Peek(1).SpaceBefore,
            _ => false,
        };
    }

    public Argument Parse()
    {
        var start = cursor.Current;
        if (cursor.TryTake(TokenKind.Caret))
        {
            return new Argument(null, parseValue(), start.Span) { IsExpanded = true };
        }

        if (start.Kind != TokenKind.Identifier || cursor.Peek(1).Kind != TokenKind.Colon || (InsideConditional && cursor.Peek(1).SpaceBefore))
        {
            var value = ParseSignedOrValue();
            return new Argument(null, value, value.Span);
        }

        cursor.Advance();
        cursor.Advance();
        return new Argument(start.Word, ParseSignedOrValue(), start.Span);
    }

    public Argument ParseListed()
    {
        var start = cursor.Current;
        if (cursor.TryTake(TokenKind.Caret))
        {
            return new Argument(null, parseNested(), start.Span) { IsExpanded = true };
        }

        if (start.Kind != TokenKind.Identifier || cursor.Peek(1).Kind != TokenKind.Colon)
        {
            var value = parseNested();
            return new Argument(null, value, value.Span);
        }

        cursor.Advance();
        cursor.Advance();
        return new Argument(start.Word, parseNested(), start.Span);
    }

    private Expression ParseSignedOrValue() =>
        cursor.Current.Kind is TokenKind.Not or TokenKind.Minus or TokenKind.Plus ? parseSigned() : parseValue();
}
