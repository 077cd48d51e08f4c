using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Templating.Syntax;

/// <summary>Parses functions: <c>func f</c>, <c>func f(a, b = 2, c...)</c> and <c>do</c>, each up to its <c>end</c>.</summary>
internal sealed class FunctionParser(TokenCursor cursor, ExpressionParser expressions, BlockParser blocks)
{
    public Statement.Set ParseNamed()
    {
        var word = cursor.Advance();
        var name = cursor.ExpectName("a name for the function");
        ImmutableArray<FunctionParameter>? parameters = null;
        if (!cursor.IsLost && cursor.TryTake(TokenKind.OpenParenthesis))
        {
            parameters = ParseParameters();
        }

        cursor.FinishStatement();
        var start = cursor.Current.Span.Start;
        var body = blocks.ParseBlock(word);
        blocks.ExpectEnd(word);
        var text = new FunctionText(name.Word, body, name.Span) { Parameters = parameters };
        return new Statement.Set(new Expression.Name(name.Word, name.Span), new Expression.Function(text)) { ReadableFrom = start };
    }

    /// <summary>The statement that <c>do</c> stands in goes on behind its <c>end</c>.</summary>
    public Expression ParseAnonymous()
    {
        var word = cursor.Advance();
        var size = cursor.Size;
        cursor.FinishStatement();
        var body = blocks.ParseBlock(word);
        if (blocks.TryTakeEnd(word))
        {
            cursor.Size = size;
        }

        return new Expression.Function(new FunctionText(null, body, word.Span));
    }

    private ImmutableArray<FunctionParameter> ParseParameters()
    {
        var parameters = ImmutableArray.CreateBuilder<FunctionParameter>();
        cursor.SkipNewLines();
        while (!cursor.IsLost && cursor.Current.Kind != TokenKind.CloseParenthesis)
        {
            parameters.Add(ParseParameter(parameters.LastOrDefault()));
            cursor.SkipNewLines();
            if (!cursor.TryTake(TokenKind.Comma))
            {
                break;
            }

            cursor.SkipNewLines();
        }

        cursor.Expect(TokenKind.CloseParenthesis, parameters.Count == 0 ? "')'" : "',' or ')'");
        return parameters.ToImmutable();
    }

    private FunctionParameter ParseParameter(FunctionParameter? before)
    {
        var name = cursor.ExpectName("a parameter's name");
        var parameter = new FunctionParameter(name.Word, name.Span);
        if (cursor.TryTake(TokenKind.Ellipsis))
        {
            parameter = parameter with { IsRest = true };
        }
        else if (cursor.TryTake(TokenKind.Assign))
        {
            parameter = parameter with { Default = expressions.ParseOperand() };
        }

        if (before is { IsRest: true } || (before is { IsRequired: false } && parameter.IsRequired))
        {
            cursor.ReportOnce((bag, place) => bag.ParameterOrder(place), name.Span);
        }

        return parameter;
    }
}
