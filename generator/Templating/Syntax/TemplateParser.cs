using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Parses statements. A broken statement is reported once and left out; a block's header still opens its block.</summary>
internal sealed class TemplateParser
{
    private static readonly string[] Unsupported =
        ["func", "import", "readonly", "with", "wrap", "do", "include_join"];

    private readonly TokenCursor cursor;
    private readonly ExpressionParser expressions;
    private readonly BlockParser blocks;

    private TemplateParser(SourceFile file, DiagnosticBag report)
    {
        cursor = new TokenCursor(file, TemplateLexer.Read(file, report), report);
        expressions = new ExpressionParser(cursor);
        blocks = new BlockParser(cursor, expressions, ParseBody);
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

        return new ParsedTemplate(name, file, body) { IsSound = own.IsEmpty, Given = [.. parser.expressions.Given] };
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
                    if (ParseStatement() is { } statement)
                    {
                        statements.Add(statement);
                    }

                    break;
            }
        }
    }

    private Statement? ParseStatement()
    {
        var word = cursor.Current;
        if (word.Kind != TokenKind.Identifier)
        {
            return ParsePrint();
        }

        if (IsAssignment(cursor.Peek(1).Kind))
        {
            return ParseSet();
        }

        return word.Word switch
        {
            "if" => blocks.ParseIf(),
            "for" or "tablerow" when cursor.Peek(1).Kind != TokenKind.Dot => blocks.ParseFor(),
            "while" when cursor.Peek(1).Kind != TokenKind.Dot => blocks.ParseWhile(),
            "case" => blocks.ParseCase(),
            "capture" => blocks.ParseCapture(),
            "break" => ParseWord(span => new Statement.Break(span)),
            "continue" => ParseWord(span => new Statement.Continue(span)),
            "ret" => ParseWord(span => new Statement.Return(span)),
            var other when Unsupported.Contains(other) => ParseUnsupported(),
            _ => ParsePrint(),
        };
    }

    private static bool IsAssignment(TokenKind kind) => kind is TokenKind.Assign or TokenKind.PlusAssign or TokenKind.MinusAssign
        or TokenKind.TimesAssign or TokenKind.DivideAssign or TokenKind.DivideWholeAssign or TokenKind.ModuloAssign;

    private Statement.Print ParsePrint()
    {
        var value = expressions.Parse();
        if (value is Expression.Member or Expression.Index && IsAssignment(cursor.Current.Kind))
        {
            cursor.ReportOnce((bag, place) => bag.AssignmentToMember(place), value.Span);
        }

        cursor.FinishStatement();
        return new Statement.Print(value);
    }

    private Statement.Set ParseSet()
    {
        var name = cursor.Advance();
        var sign = cursor.Advance();
        cursor.SkipNewLines();
        var value = expressions.Parse();
        cursor.FinishStatement();
        if (sign.Kind == TokenKind.Assign)
        {
            return new Statement.Set(name.Word, value, name.Span) { ReadableFrom = cursor.Current.Span.Start };
        }

        var old = new Expression.Name(name.Word, name.Span);
        return new Statement.Set(name.Word, new Expression.Binary(OperatorOf(sign.Kind), old, value, sign.Span), name.Span)
        {
            ReadableFrom = cursor.Current.Span.Start,
        };
    }

    private static TokenKind OperatorOf(TokenKind assignment) => assignment switch
    {
        TokenKind.PlusAssign => TokenKind.Plus,
        TokenKind.MinusAssign => TokenKind.Minus,
        TokenKind.TimesAssign => TokenKind.Times,
        TokenKind.DivideAssign => TokenKind.Divide,
        TokenKind.DivideWholeAssign => TokenKind.DivideWhole,
        _ => TokenKind.Modulo,
    };

    private Statement ParseWord(Func<TextSpan, Statement> make)
    {
        var word = cursor.Advance();
        cursor.FinishStatement();
        return make(word.Span);
    }

    /// <summary>Reports the word, and reads a block's body as if it were known, so that its <c>end</c> is no second mistake.</summary>
    private Statement? ParseUnsupported()
    {
        var word = cursor.Advance();
        cursor.Report((bag, place) => bag.UnsupportedInTemplate(place, word.Word), word.Span);
        blocks.SkipStatement();
        if (word.Word is "func" or "with" or "wrap")
        {
            var outer = cursor.IsMuted;
            cursor.IsMuted = true;
            blocks.ParseBlock(word);
            blocks.ExpectEnd(word);
            cursor.IsMuted = outer;
        }

        return null;
    }
}
