using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Where the parser stands. After one mistake it stays silent until the end of the statement.</summary>
internal sealed class TokenCursor(SourceFile file, ImmutableArray<Token> tokens, DiagnosticBag report)
{
    private int position;
    private int nesting;
    private ImmutableHashSet<string>? functions;
    private int statementStart;
    private readonly ImmutableArray<TextSpan>.Builder broken = ImmutableArray.CreateBuilder<TextSpan>();
    private bool harmsOthers;

    public bool IsLost { get; private set; }

    /// <summary>The blanks before the code that is being read, if it begins its line.</summary>
    public string Indent { get; private set; } = string.Empty;

    public bool HasGivenUp { get; private set; }

    /// <summary>The statements that could not be understood.</summary>
    public Damage Damage => new(broken.ToImmutable(), harmsOthers);

    /// <summary>Parts of the statement so far.</summary>
    public int Size { get; set; }

    /// <summary>The names that <c>func</c> gives anywhere in the template.</summary>
    public ImmutableHashSet<string> Functions =>
        functions ??= [.. tokens.Zip(tokens.Skip(1)).Where(pair => pair.First.Is("func")).Select(pair => pair.Second.Word)];

    public bool HasPositions => tokens.Any(t => t.Kind == TokenKind.Identifier && t.Word is "$" or ['$', >= '0' and <= '9', ..]);

    public Token Current => tokens[position];

    public Token Previous => tokens[Math.Max(0, position - 1)];

    public Token Peek(int ahead) => tokens[Math.Min(position + ahead, tokens.Length - 1)];

    public TextSpan EmptySpan => new(Current.Span.Start, 0);

    public bool AtStatementEnd => Current.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeEnd or TokenKind.EndOfFile;

    public Token Advance()
    {
        var token = Current;
        Indent = token.Kind == TokenKind.CodeStart ? token.Word : Indent;
        if (token.Kind != TokenKind.EndOfFile)
        {
            position++;
        }

        return token;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    public bool TryTake(string keyword)
    {
        if (!Current.Is(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    public void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
        {
            Advance();
        }
    }

    public bool Expect(TokenKind kind, string shown)
    {
        if (TryTake(kind))
        {
            return true;
        }

        ReportExpected(shown);
        return false;
    }

    /// <summary>A name, or, reported, one that nothing can have.</summary>
    public Token ExpectName(string shown)
    {
        var name = Current;
        return Expect(TokenKind.Identifier, shown) ? name : name with { Value = "?" };
    }

    public void ReportExpected(string what, string? help = null)
    {
        // What the lexer could not read has been reported by the lexer.
        if (!IsLost && Current.Kind != TokenKind.Bad)
        {
            report.ExpectedInTemplate(file.At(Current.Span.Start, AtStatementEnd ? 0 : Current.Span.Length), (what, Found()), help ?? HelpForQuote());
        }

        IsLost = true;
    }

    public void ReportOnce(Action<DiagnosticBag, Location> wording, TextSpan span)
    {
        if (!IsLost)
        {
            wording(report, new Location(file, span));
        }

        IsLost = true;
    }

    public void Report(Action<DiagnosticBag, Location> wording, TextSpan span) => wording(report, new Location(file, span));

    /// <summary>Leaves the rest of a broken statement unread, and starts afresh.</summary>
    public void FinishStatement()
    {
        if (!AtStatementEnd)
        {
            ReportExpected("the end of the statement", HelpForRest());
        }

        while (!AtStatementEnd)
        {
            Advance();
        }

        if (IsLost)
        {
            KeepBroken();
        }

        IsLost = false;
        Size = 0;
        statementStart = position;
    }

    /// <summary>What stands behind a statement is often a habit of another language.</summary>
    private string? HelpForRest() => Current.Kind switch
    {
        TokenKind.Assign => "write == to compare; = sets a variable",
        TokenKind.Comma when Previous.Kind == TokenKind.Number => "decimals stand behind a point",
        TokenKind.Comma => "arguments stand side by side, without commas",
        _ when Previous.Is("else") => "write 'else if' for one more condition",
        _ => null,
    };

    private string? HelpForQuote() =>
        Previous.Kind == TokenKind.QuotedText && Previous.Span.End == Current.Span.Start && Current.Kind is TokenKind.Identifier or TokenKind.Number
            ? "the text before it ends at the last quote; a quote may be missing, or one inside the text"
            : null;

    private void KeepBroken()
    {
        var words = tokens[statementStart..position];
        var first = words.FirstOrDefault(t => t.Kind is not (TokenKind.RawText or TokenKind.CodeStart or TokenKind.CodeEnd or TokenKind.NewLine or TokenKind.Semicolon));
        broken.Add(TextSpan.FromBounds(first.Span.Start, Current.Span.Start));
        harmsOthers |= Damage.GivesNames(first.Word) || words.Any(t => t.Kind == TokenKind.Assign || t.Is("do"));
    }

    /// <summary>Two signs that make up an operator of other languages, such as <c>===</c>, or else nothing where a value should stand.</summary>
    public void ReportNoValue()
    {
        var both = TextSpan.FromBounds(Previous.Span.Start, Current.Span.End);
        if (!Current.SpaceBefore && Previous.Span.End == Current.Span.Start && OtherWords.IsOperator(file.Text.Substring(both.Start, both.Length)))
        {
            ReportOnce((bag, place) => bag.OtherOperator(place), both);
            return;
        }

        ReportExpected("a value");
    }

    /// <summary>Counts one level deeper; false, and reported, when it is too deep.</summary>
    public bool TryEnter()
    {
        if (nesting >= Limits.Nesting)
        {
            ReportOnce((bag, place) => bag.TemplateNestedTooDeeply(place), Current.Span);
            return false;
        }

        nesting++;
        return true;
    }

    public void Leave() => nesting--;

    /// <summary>Nothing inside a block that is nested too deeply can be judged, nor can the ends behind it.</summary>
    public void GiveUp()
    {
        HasGivenUp = true;
        position = tokens.Length - 1;
    }

    /// <summary>Counts one more part of a statement; false, and reported, when there are too many.</summary>
    public bool TryGrow()
    {
        if (++Size <= Limits.StatementSize)
        {
            return true;
        }

        ReportOnce((bag, place) => bag.TemplateNestedTooDeeply(place), Current.Span);
        return false;
    }

    private string Found() => Current.Kind switch
    {
        TokenKind.EndOfFile or TokenKind.CodeEnd => "the end of the code",
        TokenKind.NewLine => "the end of the line",
        _ => $"'{Shorten(file.Text.Substring(Current.Span.Start, Current.Span.Length))}'",
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..37] + "...";
}
