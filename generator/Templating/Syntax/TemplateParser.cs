using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Parses statements. A broken statement is reported once and left out; a block's header still opens its block.</summary>
internal sealed class TemplateParser
{
    private readonly TokenCursor cursor;
    private readonly ExpressionParser expressions;
    private readonly BlockParser blocks;
    private readonly AssignmentParser assignments;
    private readonly FunctionParser functions;

    private TemplateParser(SourceFile file, DiagnosticBag report)
    {
        cursor = new TokenCursor(file, TemplateLexer.Read(file, report), report);
        expressions = new ExpressionParser(cursor);
        blocks = new BlockParser(cursor, expressions, ParseBody);
        assignments = new AssignmentParser(cursor, expressions);
        functions = new FunctionParser(cursor, expressions, blocks);
        expressions.ParseAnonymous = functions.ParseAnonymous;
    }

    public static ParsedTemplate Parse(string name, SourceFile file, DiagnosticBag report)
    {
        var own = new DiagnosticBag();
        var parser = new TemplateParser(file, own);
        var body = parser.ParseAll();
        var mistakes = own.ToSorted();
        var swallowed = mistakes.FirstOrDefault(d => d.Rule == Rules.UnclosedCode)?.Place.Span.Start ?? int.MaxValue;

        // Code that is never closed swallows the rest of the file: whatever is missed behind it is that same mistake.
        foreach (var mistake in mistakes.Where(d => d.Rule == Rules.UnclosedCode || d.Place.Span.Start < swallowed))
        {
            report.Add(mistake.Rule, mistake.Place, mistake.Message, mistake.Help);
        }

        return new ParsedTemplate(name, file, body) { IsSound = own.IsEmpty, Given = [.. parser.expressions.Given], LooksAtPositions = parser.cursor.HasPositions };
    }

    private ImmutableArray<Statement> ParseAll()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            statements.AddRange(ParseBody());
            if (cursor.Current.Kind == TokenKind.EndOfFile)
            {
                return statements.ToImmutable();
            }

            blocks.ReportStray();
        }
    }

    /// <summary>Statements up to a word that ends or splits a block, or to the end of the file.</summary>
    private ImmutableArray<Statement> ParseBody()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            switch (cursor.Current.Kind)
            {
                case TokenKind.EndOfFile:
                    return statements.ToImmutable();
                case TokenKind.RawText:
                    statements.Add(new Statement.RawText(cursor.Current.Word, cursor.Current.Span));
                    cursor.Advance();
                    break;
                case TokenKind.CodeStart or TokenKind.CodeEnd or TokenKind.NewLine or TokenKind.Semicolon:
                    cursor.Advance();
                    break;
                case TokenKind.Identifier when cursor.Current.Word is "end" or "else" or "when":
                    return statements.ToImmutable();
                default:
                    statements.Add(ParseStatement());
                    break;
            }
        }
    }

    private Statement ParseStatement()
    {
        var word = cursor.Current;
        if (word.Kind != TokenKind.Identifier || AssignmentParser.IsSign(cursor.Peek(1).Kind) || cursor.Peek(1).Kind is TokenKind.Dot)
        {
            return assignments.ParsePrintOrSet();
        }

        return word.Word switch
        {
            "if" => blocks.ParseIf(),
            "for" or "tablerow" => blocks.ParseFor(),
            "while" => blocks.ParseWhile(),
            "case" => blocks.ParseCase(),
            "capture" => blocks.ParseCapture(),
            "with" => blocks.ParseWith(),
            "wrap" => blocks.ParseWrap(),
            "func" => functions.ParseNamed(),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            "break" => ParseWord(span => new Statement.Break(span)),
            "continue" => ParseWord(span => new Statement.Continue(span)),
            "ret" => ParseReturn(),
            _ => assignments.ParsePrintOrSet(),
        };
    }

    private Statement ParseWord(Func<TextSpan, Statement> make)
    {
        var word = cursor.Advance();
        cursor.FinishStatement();
        return make(word.Span);
    }

    private Statement.Return ParseReturn()
    {
        var word = cursor.Advance();
        var value = cursor.AtStatementEnd ? null : expressions.Parse();
        cursor.FinishStatement();
        return new Statement.Return(value, word.Span);
    }

    private Statement.Import ParseImport()
    {
        cursor.Advance();
        var value = expressions.Parse();
        cursor.FinishStatement();
        return new Statement.Import(value, cursor.Current.Span.Start);
    }

    private Statement.ReadOnly ParseReadOnly()
    {
        cursor.Advance();
        var name = cursor.Current;
        cursor.Expect(TokenKind.Identifier, "a name");
        cursor.FinishStatement();
        return new Statement.ReadOnly(new Expression.Name(name.Word, name.Span));
    }
}
