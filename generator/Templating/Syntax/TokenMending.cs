using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Guesses at what was meant in a template that is known to be broken, so that one mistake does not look like several.</summary>
internal sealed class TokenMending
{
    private static readonly string[] OtherEnds =
        ["endcapture", "endcase", "endfor", "endfunc", "endif", "endtablerow", "endwhile", "endwith", "endwrap"];

    private static readonly string[] Openers = ["capture", "case", "for", "func", "if", "tablerow", "while", "with", "wrap"];
    private static readonly string[] Others = ["else", "end"];

    private readonly ImmutableArray<Token> tokens;
    private readonly DiagnosticBag report;
    private readonly SourceFile file;
    private readonly FrozenSet<string> repeated;
    private readonly bool lacksOpener;
    private readonly bool lacksEnd;

    private TokenMending(ImmutableArray<Token> tokens, ImmutableArray<Diagnostic> known, DiagnosticBag report)
    {
        this.tokens = tokens;
        this.report = report;
        file = known[0].Place.File;
        repeated = tokens.Where(t => t.Kind == TokenKind.Identifier).GroupBy(t => t.Word).Where(g => g.Count() > 1).Select(g => g.Key).ToFrozenSet();
        lacksOpener = known.Any(d => d.Rule == Rules.StrayBlockWord);
        lacksEnd = known.Any(d => d.Rule == Rules.UnclosedBlock);
    }

    /// <param name="tokens">The words of the template.</param>
    /// <param name="known">The mistakes that were found in it without guesses; at least one.</param>
    /// <param name="report">Takes the words that were guessed at.</param>
    public static ImmutableArray<Token> Mend(ImmutableArray<Token> tokens, ImmutableArray<Diagnostic> known, DiagnosticBag report) =>
        new TokenMending(tokens, known, report).MendAll();

    private ImmutableArray<Token> MendAll()
    {
        var mended = ImmutableArray.CreateBuilder<Token>(tokens.Length);
        var end = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            end = tokens[i].Kind == TokenKind.CodeStart ? EndOfCode(i) : end;
            if (tokens[i].Kind == TokenKind.NewLine && tokens[end].Span.Length == 0)
            {
                // Behind the first line of code that was never closed stands whatever the page is made of.
                i = end;
            }

            mended.Add(BeginsStatement(i) ? MendWord(i) : tokens[i]);
        }

        return mended.ToImmutable();
    }

    private int EndOfCode(int i)
    {
        while (tokens[i].Kind is not (TokenKind.CodeEnd or TokenKind.EndOfFile))
        {
            i++;
        }

        return i;
    }

    private bool BeginsStatement(int i) =>
        tokens[i].Kind == TokenKind.Identifier && tokens[i - 1].Kind is TokenKind.CodeStart or TokenKind.NewLine or TokenKind.Semicolon;

    /// <summary>A word that begins a statement: perhaps the end of a block in another language, or a misspelt word of a block.</summary>
    private Token MendWord(int i)
    {
        var (word, isAlone) = (tokens[i], tokens[i + 1].Kind is TokenKind.CodeEnd or TokenKind.NewLine or TokenKind.Semicolon);
        if (isAlone && OtherEnds.Contains(word.Word))
        {
            report.OtherEnd(new Location(file, word.Span));
            return word with { Value = "end" };
        }

        // A name of the template's own stands in it at least twice.
        if (repeated.Contains(word.Word) || !(isAlone ? lacksEnd : lacksOpener && StartsValue(tokens[i + 1])))
        {
            return word;
        }

        var words = isAlone ? Others : Openers;
        if (words.Contains(word.Word) || NearestName.Find(word.Word, words) is not { } meant)
        {
            return word;
        }

        report.MisspeltWord(new Location(file, word.Span), meant);
        return word with { Value = meant };
    }

    private static bool StartsValue(Token token) =>
        token.SpaceBefore && token.Kind is TokenKind.Identifier or TokenKind.Number or TokenKind.QuotedText or TokenKind.Not;
}
