using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Parses statements. A broken statement is reported once and left out; a block's header still opens its block.</summary>
internal sealed class TemplateParser
{
    private readonly ImmutableArray<Token> tokens;
    private readonly TokenCursor cursor;
    private readonly ExpressionParser expressions;
    private readonly BlockParser blocks;
    private readonly AssignmentParser assignments;
    private readonly FunctionParser functions;

    /// <param name="file">The template.</param>
    /// <param name="report">Takes its mistakes.</param>
    /// <param name="known">Mistakes that it is known to have; none when it is read for the first time.</param>
    private TemplateParser(SourceFile file, DiagnosticBag report, ImmutableArray<Diagnostic> known)
    {
        tokens = TemplateLexer.Read(file, report, isMending: SyntaxMistakes.MayBeUnclosed(known));
        tokens = known.IsEmpty ? tokens : TokenMending.Mend(tokens, known, report);
        cursor = new TokenCursor(file, tokens, report);
        expressions = new ExpressionParser(cursor);
        blocks = new BlockParser(cursor, expressions, ParseBody);
        assignments = new AssignmentParser(cursor, expressions);
        functions = new FunctionParser(cursor, expressions, blocks);
        expressions.ParseAnonymous = functions.ParseAnonymous;
    }

    public static ParsedTemplate Parse(string name, SourceFile file, DiagnosticBag report)
    {
        var own = new DiagnosticBag();
        var parser = new TemplateParser(file, own, known: []);
        var body = parser.ParseAll();
        if (own.IsEmpty)
        {
            return parser.ToTemplate(name, file, body);
        }

        // Read once more, with guesses at what was meant, which could be wrong about a template that is right.
        var known = own.ToSorted();
        own = new DiagnosticBag();
        parser = new TemplateParser(file, own, known);
        body = parser.ParseAll();
        var unclosed = SyntaxMistakes.UnclosedCode(own.ToSorted(), parser.tokens);
        var mistakes = SyntaxMistakes.WithoutEchoes(own.ToSorted(), unclosed);
        // What is known to be broken must never pass without a word.
        mistakes = mistakes.IsEmpty ? known : mistakes;
        foreach (var mistake in mistakes)
        {
            report.Add(mistake.Rule, mistake.Place, mistake.Message, mistake.Help);
        }

        var damage = parser.cursor.Damage;
        return parser.ToTemplate(name, file, body) with
        {
            IsSound = false,
            Damage = new Damage([.. damage.Statements, .. unclosed], damage.HarmsOthers || mistakes.Any(SyntaxMistakes.HarmsOthers)),
        };
    }

    private ParsedTemplate ToTemplate(string name, SourceFile file, ImmutableArray<Statement> body) =>
        new(name, file, body) { Given = [.. expressions.Given], LooksAtPositions = cursor.HasPositions };

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

            blocks.SkipStray();
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
        var name = cursor.ExpectName("a name");
        cursor.FinishStatement();
        return new Statement.ReadOnly(new Expression.Name(name.Word, name.Span));
    }
}
