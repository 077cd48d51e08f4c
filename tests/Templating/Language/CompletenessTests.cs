using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Templating.Binding;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Tests.Templating.Language;

/// <summary>
/// Nothing of the language has fewer than two cases, and one of them is at an edge: it ends with an error, or says "(edge)" in its name (nothing, null,
/// a limit). The built-in functions are held to the same by <see cref="Functions.FunctionCaseTests"/>.
/// </summary>
public sealed partial class CompletenessTests
{
    private static readonly string[] Words =
    [
        "if", "else", "else if", "case", "when", "for", "in", "limit", "offset", "reversed", "while", "tablerow", "cols", "break", "continue", "func", "do", "ret", "end",
        "capture", "readonly", "import", "with", "wrap", "include", "include_join", "this", "empty", "empty?", "true", "false", "null", "$$", "$0", "$", "size",
    ];

    private static readonly string[] RawSigns = ["#", "##", "$\"", "$'", "`", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{%%{", "0x", "0b", "'tpl:"];

    private static readonly ILookup<string, LanguageCase> CasesByWord = LanguageCase.All
        .SelectMany(c => WordsOf(c).Distinct().Select(word => (word, Case: c)))
        .ToLookup(pair => pair.word, pair => pair.Case, StringComparer.Ordinal);

    public static TheoryData<string> All =>
    [
        .. Words,
        .. LoopMembers.ByWord.SelectMany(loop => loop.Value.Keys.Select(member => $"{loop.Key}.{member}")).Order(StringComparer.Ordinal),
        .. OperatorWords.All.Select(sign => sign.Text),
        .. RawSigns,
        "{", "}", "- of one value", "+ of one value",
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void Everything_has_two_cases_and_one_of_them_at_an_edge(string word)
    {
        var cases = RawSigns.Contains(word) ? [.. LanguageCase.All.Where(c => Sources(c).Any(s => s.Contains(word, StringComparison.Ordinal)))] : CasesByWord[word].ToList();
        Assert.True(cases.Count >= 2 && cases.Exists(IsEdge), $"{word}: {cases.Count} cases, at an edge {cases.Count(IsEdge)}");
    }

    [Theory]
    [InlineData("if")]
    [InlineData("case")]
    [InlineData("for")]
    [InlineData("while")]
    [InlineData("tablerow")]
    [InlineData("break")]
    [InlineData("func")]
    [InlineData("do")]
    [InlineData("ret")]
    [InlineData("capture")]
    [InlineData("readonly")]
    [InlineData("import")]
    [InlineData("with")]
    [InlineData("wrap")]
    [InlineData("include")]
    [InlineData("include_join")]
    public void Every_statement_has_a_case_that_works_and_one_that_does_not(string word)
    {
        Assert.Contains(CasesByWord[word], IsError);
        Assert.Contains(CasesByWord[word], c => !IsError(c));
    }

    /// <summary>The parser tells statements apart by their first word; each must be known here.</summary>
    [Fact]
    public void No_statement_of_the_parser_is_forgotten()
    {
        var source = File.ReadAllText(Repository.Path("generator/Templating/Syntax/TemplateParser.cs"));
        var branches = source[source.IndexOf("return word.Word switch", StringComparison.Ordinal)..];
        var words = QuotedWord().Matches(branches[..branches.IndexOf("};", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(words);
        Assert.Empty(words.Except(Words));
    }

    [Fact]
    public void Every_case_has_a_name_of_its_own_and_says_what_comes_out()
    {
        Assert.Empty(LanguageCase.All.GroupBy(c => (c.File, c.Name)).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.True(LanguageCase.All.Count >= 150);
    }

    private static IEnumerable<string> Sources(LanguageCase one) => one.Others.Select(o => o.Text).Prepend(one.Template);

    private static bool IsEdge(LanguageCase one) => IsError(one) || one.Name.EndsWith("(edge)", StringComparison.Ordinal);

    private static bool IsError(LanguageCase one) => one.Expected.StartsWith("templates/", StringComparison.Ordinal);

    /// <summary>The words, signs and paths of a case, read by the lexer, so that what stands in texts does not count.</summary>
    private static IEnumerable<string> WordsOf(LanguageCase one)
    {
        foreach (var source in Sources(one))
        {
            var before = new Token(TokenKind.NewLine, default, null, false);
            var path = string.Empty;
            foreach (var token in TemplateLexer.Read(new SourceFile("templates/case.html", source), new DiagnosticBag()))
            {
                var word = TextOf(token);
                path = token.Kind is TokenKind.Dot || before.Kind is TokenKind.Dot ? path + word : word;
                yield return word;
                yield return path;
                if (before.Is("else") && token.Is("if"))
                {
                    yield return "else if";
                }
                else if (token.Kind is TokenKind.Minus or TokenKind.Plus && IsNoValue(before))
                {
                    yield return $"{word} of one value";
                }

                before = token;
            }
        }
    }

    private static string TextOf(Token token) => token.Kind switch
    {
        TokenKind.Identifier => token.Word,
        TokenKind.OpenBrace => "{",
        TokenKind.CloseBrace => "}",
        _ => OperatorWords.All.FirstOrDefault(o => o.Kind == token.Kind).Text ?? string.Empty,
    };

    private static bool IsNoValue(Token token) =>
        token.Kind is not (TokenKind.Identifier or TokenKind.Number or TokenKind.QuotedText or TokenKind.InterpolationEnd
            or TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace);

    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex QuotedWord();
}
