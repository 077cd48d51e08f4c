namespace Handbook.Templating.Syntax;

/// <summary>Parses <c>for</c> and <c>tablerow</c> with their options.</summary>
internal sealed class LoopParser(TokenCursor cursor, ExpressionParser expressions, BlockParser blocks)
{
    public static readonly string[] Options = ["limit", "offset", "reversed"];
    public static readonly string[] TableOptions = [.. Options, "cols"];

    public Statement.For Parse()
    {
        var word = cursor.Advance();
        if (cursor.Current.Is("in") && !cursor.Peek(1).Is("in"))
        {
            cursor.ReportExpected("a name for the item");
        }

        var name = cursor.ExpectName("a name for the item");
        if (!cursor.IsLost && !cursor.TryTake("in"))
        {
            cursor.ReportExpected("'in'");
        }

        var options = word.Is("tablerow") ? TableOptions : Options;
        var loop = new Statement.For(name.Word, name.Span)
        {
            IsTable = word.Is("tablerow"),
            List = cursor.IsLost ? new Expression.Missing(cursor.EmptySpan) : expressions.ParseLoopList(options),
            Body = [],
            Else = [],
        };
        while (!cursor.IsLost && cursor.Current.Kind == TokenKind.Identifier && options.Contains(cursor.Current.Word))
        {
            loop = ParseOption(loop, options);
        }

        cursor.FinishStatement();
        loop = loop with { Body = blocks.ParseBlock(word) };
        loop = loop with { Else = blocks.ParseElse(word) };
        blocks.ExpectEnd(word);
        return loop;
    }

    private Statement.For ParseOption(Statement.For loop, string[] options)
    {
        var option = cursor.Advance();
        if (option.Is("reversed"))
        {
            return loop with { IsReversed = true };
        }

        cursor.Expect(TokenKind.Colon, "':'");
        var value = expressions.ParseOption(options);
        return option.Word switch
        {
            "limit" => loop with { Limit = value },
            "offset" => loop with { Offset = value },
            _ => loop with { Columns = value },
        };
    }
}
