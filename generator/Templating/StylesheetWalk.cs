using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>
/// Reads a style sheet as far as its brackets, strings and comments. Browsers take what is never closed for the inside of a rule and say nothing,
/// so the rest of the sheet, and all parts that are joined behind it, would be dead.
/// </summary>
internal sealed class StylesheetWalk
{
    private const string Import = "@import";
    private const string Namespace = "@namespace";
    private const string Url = "url(";

    private readonly SourceFile file;
    private readonly DiagnosticBag report;
    private readonly string text;
    private readonly Stack<int> open = new();
    private readonly ImmutableArray<Location>.Builder addresses = ImmutableArray.CreateBuilder<Location>();
    private int? misfit;
    private bool imports;
    private bool isNamespace;
    private int at;

    private StylesheetWalk(SourceFile file, DiagnosticBag report)
    {
        this.file = file;
        this.report = report;
        text = file.Text;
    }

    /// <summary>
    /// The addresses that it loads, where they are written. The first bracket, string or comment that is not closed is reported; what seems wrong
    /// behind it mostly follows from it.
    /// </summary>
    public static ImmutableArray<Location> Read(SourceFile file, DiagnosticBag report) => new StylesheetWalk(file, report).Read();

    private ImmutableArray<Location> Read()
    {
        var isWhole = true;
        while (isWhole && at < text.Length)
        {
            isWhole = Step();
        }

        if (isWhole && open.TryPeek(out var innermost))
        {
            report.UnclosedInStylesheet(file.At(misfit ?? innermost, 1));
        }

        return addresses.ToImmutable();
    }

    /// <summary>False when nothing behind this place can be understood.</summary>
    private bool Step()
    {
        switch (text[at])
        {
            case '/' when StandsHere("/*"):
                return SkipComment();
            case '"' or '\'':
                return ReadString();
            case '\\':
                at += 2;
                return true;
            case '{' or '(' or '[':
                imports &= text[at] == '(';
                open.Push(at++);
                return true;
            case '}' or ')' or ']':
                return Close();
            case 'u' or 'U' when StandsHere(Url) && !IsInName(at - 1):
                return ReadUrl();
            case '@' or ';':
                (imports, isNamespace) = (StandsHere(Import), StandsHere(Namespace));
                at++;
                return true;
            default:
                at++;
                return true;
        }
    }

    private bool SkipComment()
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            report.UnclosedInStylesheet(file.At(at, 2));
            return false;
        }

        at = end + 2;
        return true;
    }

    private bool ReadString()
    {
        var end = EndOfString();
        if (end < 0)
        {
            report.UnclosedStringInStylesheet(file.At(at, 1));
            return false;
        }

        if (imports)
        {
            addresses.Add(file.At(at + 1, end - at - 1));
            imports = false;
        }

        at = end + 1;
        return true;
    }

    // A line break ends a string before it is closed, if no backslash stands before it.
    private int EndOfString()
    {
        for (var i = at + 1; i < text.Length && text[i] is not ('\r' or '\n' or '\f'); i++)
        {
            if (text[i] == text[at])
            {
                return i;
            }

            i += text[i] != '\\' ? 0 : string.CompareOrdinal(text, i + 1, "\r\n", 0, 2) == 0 ? 2 : 1;
        }

        return -1;
    }

    private bool Close()
    {
        if (!open.TryPop(out var start))
        {
            report.ClosesNothingInStylesheet(file.At(at, 1));
            return false;
        }

        if ("{}()[]".IndexOf(text[start], StringComparison.Ordinal) + 1 != "{}()[]".IndexOf(text[at], StringComparison.Ordinal))
        {
            report.UnclosedInStylesheet(file.At(start, 1));
            return false;
        }

        // A bracket that begins its line further to the left than the line of the one it closes was meant for another.
        misfit ??= IsFirstOfLine(at) && IndentOf(at) < IndentOf(start) ? start : null;
        at++;
        return true;
    }

    private bool ReadUrl()
    {
        var start = at + Url.Length;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        open.Push(at + Url.Length - 1);
        if (start < text.Length && text[start] is '"' or '\'')
        {
            (at, imports) = (start, !isNamespace);
            return ReadString();
        }

        imports = false;
        var end = EndOfUrl(start);
        if (end < 0)
        {
            report.UnclosedInStylesheet(file.At(at + Url.Length - 1, 1));
            return false;
        }

        if (!isNamespace)
        {
            addresses.Add(file.At(start, text[start..end].TrimEnd().Length));
        }

        at = end;
        return true;
    }

    // Of an address without quotes; what stands behind a backslash is part of it.
    private int EndOfUrl(int start)
    {
        var end = start;
        while (end < text.Length && text[end] != ')')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        return end < text.Length ? end : -1;
    }

    private bool StandsHere(string word) => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool IsInName(int i) => i >= 0 && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_');

    private bool IsFirstOfLine(int i) => string.IsNullOrWhiteSpace(text[StartOfLine(i)..i]);

    private int IndentOf(int i)
    {
        var start = StartOfLine(i);
        return text.AsSpan(start).IndexOfAnyExcept(' ', '\t');
    }

    private int StartOfLine(int i) => i == 0 ? 0 : text.LastIndexOf('\n', i - 1) + 1;
}
