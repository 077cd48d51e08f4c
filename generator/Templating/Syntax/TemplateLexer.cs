using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Splits a template into raw text, escape blocks and code, and settles the whitespace between them.</summary>
/// <param name="file">The template.</param>
/// <param name="report">Takes what cannot be read.</param>
/// <param name="isMending">Whether something may be unclosed, so that code and quotes that swallow others are taken to be unclosed.</param>
internal sealed class TemplateLexer(SourceFile file, DiagnosticBag report, bool isMending)
{
    private const string WhiteSpace = " \t\r\n\f\v";
    // How other languages begin code; here that would be printed as it stands.
    private static readonly string[] OtherCode = ["{%", "<%"];

    private readonly List<Token> tokens = [];
    private int position;
    private bool hasOtherCode;
    private char stripAfter = ' ';
    private string indent = string.Empty;

    private string Source => file.Text;

    public static ImmutableArray<Token> Read(SourceFile file, DiagnosticBag report, bool isMending = false) => new TemplateLexer(file, report, isMending).ReadAll();

    private ImmutableArray<Token> ReadAll()
    {
        while (true)
        {
            var (start, percents) = FindBlock(position);
            CheckText(position, start < 0 ? Source.Length : start);
            if (start < 0)
            {
                AddText(position, Source.Length, ' ');
                tokens.Add(new Token(TokenKind.EndOfFile, new TextSpan(Source.Length, 0), null, false));
                return [.. tokens];
            }

            var inside = start + 2 + percents;
            var strip = CharAt(inside) is '-' or '~' ? Source[inside] : ' ';
            AddText(position, start, strip);
            indent = strip == ' ' ? IndentBefore(start) : string.Empty;
            position = inside + (strip == ' ' ? 0 : 1);
            if (percents > 0)
            {
                ReadEscapeBlock(start, percents);
            }
            else
            {
                ReadCode(start);
            }
        }
    }

    /// <summary>The next <c>{{</c> (no percent signs) or <c>{%{</c> (one or more).</summary>
    private (int Start, int Percents) FindBlock(int from)
    {
        for (var i = Source.IndexOf('{', from); i >= 0; i = Source.IndexOf('{', i + 1))
        {
            var percents = CountPercents(i + 1);
            if (CharAt(i + 1 + percents) == '{')
            {
                return (i, percents);
            }
        }

        return (-1, 0);
    }

    /// <summary>A template that is written in another language is wrong everywhere: that is told once.</summary>
    private void CheckText(int start, int end)
    {
        var found = OtherCode.Select(sign => (Sign: sign, At: Source.IndexOf(sign, start, end - start, StringComparison.Ordinal))).Where(f => f.At >= 0);
        if (!hasOtherCode && found.OrderBy(f => f.At).FirstOrDefault() is { Sign: { } sign, At: var at })
        {
            hasOtherCode = true;
            report.OtherCode(file.At(at, sign.Length));
        }
    }

    private int CountPercents(int from)
    {
        var end = from;
        while (CharAt(end) == '%')
        {
            end++;
        }

        return end - from;
    }

    private void ReadEscapeBlock(int start, int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var end = Source.IndexOf(closing, position, StringComparison.Ordinal);
        if (end < 0)
        {
            report.UnclosedCode(file.At(start, 2 + percents), closing);
            position = Source.Length;
            return;
        }

        var strip = end > position && Source[end - 1] is '-' or '~' ? Source[end - 1] : ' ';
        var textEnd = strip == ' ' ? end : end - 1;
        stripAfter = ' ';
        AddText(position, textEnd, ' ');
        position = end + closing.Length;
        stripAfter = strip;
    }

    private void ReadCode(int start)
    {
        tokens.Add(new Token(TokenKind.CodeStart, TextSpan.FromBounds(start, position), indent, false));
        var code = new CodeLexer(file, report, tokens) { Position = position, IsMending = isMending };
        if (!code.ReadToEnd())
        {
            report.UnclosedCode(file.At(start, 2), "}}");
        }

        position = code.Position;
        stripAfter = code.StripAfter;
    }

    private void AddText(int start, int end, char stripBefore)
    {
        start = TrimStart(start, end);
        end = TrimEnd(start, end, stripBefore);
        stripAfter = ' ';
        if (end > start)
        {
            tokens.Add(new Token(TokenKind.RawText, TextSpan.FromBounds(start, end), Source[start..end], false));
        }
    }

    /// <summary>The blanks before code, if nothing else stands before it on its line and they are printed.</summary>
    private string IndentBefore(int start)
    {
        var from = start;
        while (from > 0 && Source[from - 1] is ' ' or '\t')
        {
            from--;
        }

        var isAlone = from == 0 || Source[from - 1] == '\n';
        return isAlone && from < start && tokens is [.., { Kind: TokenKind.RawText, Span: var text }] && text.End == start && text.Start <= from
            ? Source[from..start]
            : string.Empty;
    }

    private int TrimStart(int start, int end)
    {
        var blanks = stripAfter switch { '-' => WhiteSpace, '~' => " \t", _ => string.Empty };
        while (start < end && blanks.Contains(Source[start], StringComparison.Ordinal))
        {
            start++;
        }

        if (stripAfter == '~' && start < end && Source[start] == '\r' && CharAt(start + 1) == '\n')
        {
            return Math.Min(end, start + 2);
        }

        return stripAfter == '~' && start < end && Source[start] == '\n' ? start + 1 : start;
    }

    private int TrimEnd(int start, int end, char strip)
    {
        var blanks = strip switch { '-' => WhiteSpace, '~' => " \t", _ => string.Empty };
        while (end > start && blanks.Contains(Source[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return end;
    }

    private char CharAt(int index) => index < Source.Length ? Source[index] : '\0';
}
