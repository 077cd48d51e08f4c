using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Parses the statements that hold others, up to their <c>end</c>.</summary>
internal sealed class BlockParser(TokenCursor cursor, ExpressionParser expressions, Func<ImmutableArray<Statement>> parseBody)
{
    private (TextSpan End, TextSpan Word)? last;
    private bool isInStray;

    public Statement.If ParseIf()
    {
        var word = cursor.Advance();
        var branches = ImmutableArray.CreateBuilder<Branch>();
        branches.Add(ParseBranch(word));
        while (cursor.Current.Is("else") && cursor.Peek(1).Is("if"))
        {
            cursor.Advance();
            cursor.Advance();
            branches.Add(ParseBranch(word));
        }

        var otherwise = ParseElse(word);
        ExpectEnd(word);
        return new Statement.If(branches.ToImmutable(), otherwise, word.Span);
    }

    private Branch ParseBranch(Token word)
    {
        var test = expressions.Parse();
        cursor.FinishStatement();
        return new Branch(test, ParseBlock(word));
    }

    public Statement.While ParseWhile()
    {
        var word = cursor.Advance();
        var test = expressions.Parse();
        cursor.FinishStatement();
        var body = ParseBlock(word);
        ExpectEnd(word);
        return new Statement.While(test, body, word.Span);
    }

    public Statement.For ParseFor() => new LoopParser(cursor, expressions, this).Parse();

    public Statement.Case ParseCase()
    {
        var word = cursor.Advance();
        var value = expressions.Parse();
        cursor.FinishStatement();
        if (ParseBlock(word).FirstOrDefault(s => s is not Statement.RawText { Content: var text } || !string.IsNullOrWhiteSpace(text)) is { } early)
        {
            cursor.Report((bag, place) => bag.StatementBeforeWhen(place), WithoutBlanks(early));
        }

        var whens = ImmutableArray.CreateBuilder<When>();
        while (cursor.TryTake("when"))
        {
            whens.Add(ParseWhen(word));
        }

        var isLate = whens.Count == 0 && cursor.Current.Is("else");
        if (isLate)
        {
            cursor.Report((bag, place) => bag.ExpectedInTemplate(place, ("'when'", "'else'")), cursor.Current.Span);
        }

        var otherwise = ParseElse(word);
        while (isLate && cursor.TryTake("when"))
        {
            ParseWhen(word);
        }

        ExpectEnd(word);
        return new Statement.Case(value, whens.ToImmutable(), otherwise, word.Span);
    }

    private static TextSpan WithoutBlanks(Statement statement)
    {
        var blanks = statement is Statement.RawText { Content: var text } ? text.Length - text.TrimStart().Length : 0;
        return TextSpan.FromBounds(statement.Span.Start + blanks, statement.Span.End);
    }

    private When ParseWhen(Token word)
    {
        var matches = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            cursor.SkipNewLines();
            matches.Add(expressions.ParseOperand());
        }
        while (!cursor.IsLost && (cursor.TryTake(TokenKind.Comma) || cursor.TryTake(TokenKind.Or)));

        cursor.FinishStatement();
        return new When(matches.ToImmutable(), ParseBlock(word));
    }

    public Statement.Capture ParseCapture()
    {
        var word = cursor.Advance();
        var target = expressions.Parse();
        if (target is not (Expression.Name or Expression.Member or Expression.Index))
        {
            cursor.ReportOnce((bag, place) => bag.NotAssignable(place), target.Span);
        }

        cursor.FinishStatement();
        var body = ParseBlock(word);
        ExpectEnd(word);
        return new Statement.Capture(target, body);
    }

    public Statement.With ParseWith()
    {
        var word = cursor.Advance();
        var value = expressions.Parse();
        cursor.FinishStatement();
        var body = ParseBlock(word);
        ExpectEnd(word);
        return new Statement.With(value, body);
    }

    public Statement.Wrap ParseWrap()
    {
        var word = cursor.Advance();
        var isDirect = cursor.Current.Kind == TokenKind.Identifier;
        var target = expressions.Parse();
        if (!isDirect || target is not (Expression.Call or Expression.Name or Expression.Member))
        {
            cursor.ReportOnce((bag, place) => bag.WrapNeedsFunction(place), target.Span);
        }

        cursor.FinishStatement();
        var body = ParseBlock(word);
        ExpectEnd(word);
        return new Statement.Wrap(target as Expression.Call ?? new Expression.Call(target, [], target.Span), body);
    }

    public ImmutableArray<Statement> ParseElse(Token word)
    {
        if (!cursor.TryTake("else"))
        {
            return [];
        }

        var isMeantAsIf = !cursor.AtStatementEnd;
        cursor.FinishStatement();
        var body = ParseBlock(word);
        return isMeantAsIf ? [.. body, .. ParseFurther(word)] : body;
    }

    /// <summary>Behind an <c>else</c> that has a condition there may be others.</summary>
    private ImmutableArray<Statement> ParseFurther(Token word)
    {
        if (!cursor.Current.Is("else") || !cursor.Peek(1).Is("if"))
        {
            return ParseElse(word);
        }

        cursor.Advance();
        var start = cursor.Advance();
        var branch = ParseBranch(word);
        return [new Statement.If([branch], ParseFurther(word), start.Span)];
    }

    public ImmutableArray<Statement> ParseBlock(Token word)
    {
        if (!cursor.TryEnter())
        {
            cursor.GiveUp();
            return [];
        }

        var body = parseBody();
        cursor.Leave();
        return body;
    }

    public void ExpectEnd(Token word)
    {
        if (TryTakeEnd(word))
        {
            cursor.FinishStatement();
        }
    }

    /// <summary>False, and reported, when the file ends before the block does.</summary>
    public bool TryTakeEnd(Token word)
    {
        while (cursor.Current.Is("else") || cursor.Current.Is("when"))
        {
            var stray = cursor.Advance();
            cursor.Report((bag, place) => bag.MisplacedBlockWord(place, place with { Span = word.Span }), stray.Span);
            SkipStatement();
            ParseBlock(word);
        }

        if (cursor.Current.Kind == TokenKind.EndOfFile)
        {
            if (!cursor.HasGivenUp)
            {
                cursor.Report((bag, place) => bag.UnclosedBlock(place, LastEndIn(place)), word.Span);
            }

            return false;
        }

        last = (cursor.Current.Span, word.Span);
        cursor.TryTake("end");
        return true;
    }

    private (Location End, Location Word)? LastEndIn(Location block) => last is var (end, word) && word.Start > block.Span.Start
        ? (block with { Span = end }, block with { Span = word })
        : null;

    /// <summary>A word of a block that is not open. What follows up to an <c>end</c> belongs to the same block, and is the same mistake.</summary>
    public void SkipStray()
    {
        var stray = cursor.Advance();
        if (!isInStray)
        {
            cursor.Report((bag, place) => bag.StrayBlockWord(place, stray.Word), stray.Span);
        }

        isInStray = !stray.Is("end");
        SkipStatement();
    }

    private void SkipStatement()
    {
        while (!cursor.AtStatementEnd)
        {
            cursor.Advance();
        }
    }
}
