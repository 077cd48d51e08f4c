using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Splits the code between <c>{{</c> and <c>}}</c> into words.</summary>
internal sealed class CodeLexer(SourceFile file, DiagnosticBag report, List<Token> tokens)
{
    private int braces;
    private int interpolations;
    private bool space;

    public int Position { get; set; }

    public bool IsMending { get; init; }

    /// <summary>How the text behind the code is to be stripped: '-', '~' or a space for not at all.</summary>
    public char StripAfter { get; private set; } = ' ';

    // Stays so until the end of the code: nothing in it can be judged any more.
    private bool IsTooDeep => interpolations > Limits.Nesting;

    private string Source => file.Text;

    /// <summary>Reads up to and with the closing braces; false when the file, or other code, comes before them.</summary>
    public bool ReadToEnd()
    {
        while (Position < Source.Length && !(IsMending && Current == '{' && Peek(1) == '{'))
        {
            if (TryEnd())
            {
                return true;
            }

            ReadToken();
        }

        Add(TokenKind.CodeEnd, 0);
        return false;
    }

    private bool TryEnd()
    {
        var strip = Current is '-' or '~' && Peek(1) == '}' ? 1 : 0;
        var run = CountClosing(Position + strip);
        // With open object literals, the last two braces of a run end the code and those before close objects.
        // One brace too few is one forgotten: it must not swallow the rest of the file.
        if (run < 2 || run <= braces || (braces > 0 && strip == 0 && run >= braces + 2))
        {
            return false;
        }

        if (braces > 1 && strip == 0 && run == braces + 1)
        {
            braces -= 1;
            Add(TokenKind.CloseBrace, 1);
            return false;
        }

        StripAfter = strip == 1 ? Current : ' ';
        Add(TokenKind.CodeEnd, 2 + strip);
        return true;
    }

    private int CountClosing(int from)
    {
        var end = from;
        while (end < Source.Length && Source[end] == '}')
        {
            end++;
        }

        return end - from;
    }

    private void ReadToken()
    {
        switch (Current)
        {
            case '\n':
                Add(TokenKind.NewLine, 1);
                space = true;
                break;
            case ' ' or '\t' or '\r':
                Position++;
                space = true;
                break;
            case '#':
                SkipComment();
                break;
            case '$' when Peek(1) is '"' or '\'':
                ReadInterpolated();
                break;
            case '"' or '\'' or '`':
                ReadQuoted();
                break;
            case '{' or '}':
                ReadBrace();
                break;
            case var c when char.IsAsciiDigit(c):
                ReadNumber();
                break;
            case var c when char.IsAsciiLetter(c) || c is '_' or '$':
                ReadIdentifier();
                break;
            default:
                ReadOperator();
                break;
        }
    }

    private void SkipComment()
    {
        var multiLine = Peek(1) == '#';
        Position += multiLine ? 2 : 1;
        while (Position < Source.Length && !(Current == '}' && Peek(1) == '}') && !(Current is '-' or '~' && Peek(1) == '}' && Peek(2) == '}'))
        {
            if (multiLine && Current == '#' && Peek(1) == '#')
            {
                Position += 2;
                return;
            }

            if (!multiLine && Current == '\n')
            {
                return;
            }

            Position++;
        }
    }

    private void ReadQuoted()
    {
        var result = QuotedText.Read(file, Position, report, IsMending);
        Add(result.IsGood ? TokenKind.QuotedText : TokenKind.Bad, result.Length, result.Value);
    }

    /// <summary>A text with expressions in it: its parts and the words of its expressions, each between marks.</summary>
    private void ReadInterpolated()
    {
        var (start, quote) = (Position, Peek(1));
        interpolations++;
        if (IsTooDeep)
        {
            report.TemplateNestedTooDeeply(file.At(start, 2));
            SkipToCodeEnd();
            return;
        }

        Add(TokenKind.InterpolationStart, 2);
        while (ReadInterpolatedPart(start, quote))
        {
            if (Current == quote)
            {
                Add(TokenKind.InterpolationEnd, 1);
                break;
            }

            if (!ReadInterpolatedCode())
            {
                break;
            }
        }

        interpolations -= IsTooDeep ? 0 : 1;
    }

    private bool ReadInterpolatedPart(int start, char quote)
    {
        var part = QuotedText.ReadPart(file, (Position, quote), report, IsMending);
        if (part.Length >= 0)
        {
            Add(part.IsGood ? TokenKind.QuotedText : TokenKind.Bad, part.Length, part.Value);
            return true;
        }

        report.UnclosedQuote(file.At(start, 2), quote);
        Add(TokenKind.Bad, QuotedText.LengthToRecovery(Source, Position));
        return false;
    }

    private bool ReadInterpolatedCode()
    {
        var (open, outer) = (Position, braces);
        braces = 0;
        Add(TokenKind.InterpolatedOpen, 1);
        while (Position < Source.Length && Current != '\n' && (Current != '}' || braces > 0) && !(IsMending && QuotedText.IsUnclosed(Source, Position)))
        {
            ReadToken();
        }

        braces = outer;
        if (IsTooDeep)
        {
            return false;
        }

        if (Position < Source.Length && Current == '}')
        {
            Add(TokenKind.InterpolatedClose, 1);
            return true;
        }

        // Whatever follows was meant as text; it is not read as code.
        report.UnclosedInterpolation(file.At(open, 1));
        SkipToCodeEnd();
        return false;
    }

    private void SkipToCodeEnd()
    {
        var end = Source.IndexOf("}}", Position, StringComparison.Ordinal);
        Add(TokenKind.Bad, (end < 0 ? Source.Length : end) - Position);
    }

    private void ReadBrace()
    {
        var opens = Current == '{';
        if (!opens && braces == 0)
        {
            BadCharacter();
            return;
        }

        braces += opens ? 1 : -1;
        Add(opens ? TokenKind.OpenBrace : TokenKind.CloseBrace, 1);
    }

    private void ReadNumber()
    {
        var (length, value) = NumberText.Read(Source.AsSpan(Position));
        if (value is null)
        {
            report.BadTemplateNumber(file.At(Position, length));
        }

        Add(value is null ? TokenKind.Bad : TokenKind.Number, length, value);
    }

    private void ReadIdentifier()
    {
        // '$$' is a word of its own.
        var length = Current == '$' && Peek(1) == '$' ? 2 : 1;
        while (char.IsAsciiLetterOrDigit(Peek(length)) || Peek(length) == '_')
        {
            length++;
        }

        // 'list.empty?' is one word of the language; 'a.empty ? b : c' is not, and neither is 'a.empty?.b'.
        var isMember = tokens[^1].Kind is TokenKind.Dot or TokenKind.QuestionDot;
        var word = Source.AsSpan(Position, length);
        if (isMember && word is "empty" && Peek(length) == '?' && Peek(length + 1) is not ('.' or '?' or '!'))
        {
            length++;
        }

        Add(TokenKind.Identifier, length, Source.Substring(Position, length));
    }

    private void ReadOperator()
    {
        foreach (var (text, kind) in OperatorWords.All)
        {
            if (string.CompareOrdinal(Source, Position, text, 0, text.Length) == 0)
            {
                Add(kind, text.Length);
                return;
            }
        }

        BadCharacter();
    }

    private void BadCharacter()
    {
        var length = char.IsHighSurrogate(Current) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        report.BadTemplateCharacter(file.At(Position, length));
        Add(TokenKind.Bad, length);
    }

    private void Add(TokenKind kind, int length, object? value = null)
    {
        tokens.Add(new Token(kind, new TextSpan(Position, length), value, space));
        Position += length;
        space = false;
    }

    private char Current => Source[Position];

    private char Peek(int ahead) => Position + ahead < Source.Length ? Source[Position + ahead] : '\0';
}
