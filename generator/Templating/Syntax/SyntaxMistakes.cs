using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>Which of the mistakes of a template are mistakes of their own.</summary>
internal static class SyntaxMistakes
{
    private static readonly ImmutableArray<Rule> AboutBlocks = [Rules.UnclosedBlock, Rules.StrayBlockWord];

    /// <summary>Whether blocks or names elsewhere may be other than they seem.</summary>
    public static bool HarmsOthers(Diagnostic mistake) =>
        AboutBlocks.Contains(mistake.Rule) || mistake.Rule == Rules.UnclosedCode || mistake.Rule == Rules.TemplateTooDeep;

    /// <summary>Whether a quote, a brace, code or a block may lack its end, or its begin: only then is a text that looks like two suspicious.</summary>
    public static bool MayBeUnclosed(ImmutableArray<Diagnostic> mistakes) => mistakes.Any(m => HarmsOthers(m) || IsMark(m) || IsBehindQuote(m));

    private static bool IsBehindQuote(Diagnostic mistake) =>
        mistake.Rule == Rules.TemplateSyntax && mistake.Place.Span.Start is > 0 and var start && mistake.Place.File.Text[start - 1] is '\'' or '"' or '`';

    /// <summary>Where code stands that was never closed.</summary>
    public static ImmutableArray<TextSpan> UnclosedCode(ImmutableArray<Diagnostic> mistakes, ImmutableArray<Token> tokens) =>
        [.. mistakes.Where(m => m.Rule == Rules.UnclosedCode).Select(m => TextSpan.FromBounds(m.Place.Span.Start, EndOfCode(m, tokens)))];

    /// <param name="mistakes">In order of place.</param>
    /// <param name="unclosed">Code that was never closed.</param>
    public static ImmutableArray<Diagnostic> WithoutEchoes(ImmutableArray<Diagnostic> mistakes, ImmutableArray<TextSpan> unclosed)
    {
        return [.. mistakes.Where((m, i) => m.Rule == Rules.UnclosedCode || !(Follows(m, unclosed) || IsRestOfText(m, mistakes[..i])))];
    }

    private static int EndOfCode(Diagnostic unclosed, ImmutableArray<Token> tokens)
    {
        var code = tokens.SkipWhile(t => t.Kind != TokenKind.CodeStart || t.Span.Start != unclosed.Place.Span.Start);
        return code.FirstOrDefault(t => t.Kind == TokenKind.CodeEnd) is { Kind: TokenKind.CodeEnd, Span.Start: var end } ? end : tokens[^1].Span.Start;
    }

    /// <summary>Code that is never closed swallows what stands behind it, perhaps the end of a block.</summary>
    private static bool Follows(Diagnostic mistake, ImmutableArray<TextSpan> unclosed)
    {
        var at = mistake.Place.Span.Start;
        return unclosed.Any(u => (at >= u.Start && at <= u.End) || mistake.Rule == Rules.UnclosedBlock || (mistake.Rule == Rules.StrayBlockWord && at > u.Start));
    }

    /// <summary>
    /// Behind a quote that ends its text too early, the quote that was meant to end it opens another; and behind a brace or quote that
    /// is never closed nothing is as it was meant.
    /// </summary>
    private static bool IsRestOfText(Diagnostic mistake, ImmutableArray<Diagnostic> before)
    {
        if (mistake.Rule != Rules.TemplateSyntax || before.IsEmpty || !(IsMark(mistake) || (before[^1].Rule == Rules.TemplateSyntax && IsMark(before[^1]))))
        {
            return false;
        }

        var between = mistake.Place.File.Text[before[^1].Place.Span.Start..mistake.Place.Span.Start];
        return !between.Contains('\n', StringComparison.Ordinal) && !between.Contains("}}", StringComparison.Ordinal);
    }

    private static bool IsMark(Diagnostic mistake) => mistake.Place.SourceText is "'" or "\"" or "`" or "{" or "$\"" or "$'";
}
