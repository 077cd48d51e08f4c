using System.Text.RegularExpressions;
using Handbook.Templating.Syntax;

namespace Handbook.Tests.Templating.Language;

/// <summary>Nothing of the language is without a case of its own, and none is without a case that goes wrong.</summary>
public sealed partial class CompletenessTests
{
    private static readonly string[] AllWords =
    [
        "if", "else", "else if", "case", "when", "for", "in", "limit", "offset", "reversed", "while", "tablerow", "cols", "break", "continue", "func", "do", "ret", "end",
        "capture", "readonly", "import", "with", "wrap", "include", "include_join", "this", "empty", "empty?", "true", "false", "null", "$$", "$0", "$", "size",
        "for.index", "for.rindex", "for.first", "for.last", "for.even", "for.odd", "for.changed", "for.length",
        "while.index", "while.first", "while.even", "while.odd", "tablerow.index", "tablerow.col", "tablerow.col0", "tablerow.col_first", "tablerow.col_last",
    ];

    public static TheoryData<string> Words => new(AllWords);

    public static TheoryData<string> Signs =>
        new([.. OperatorWords.All.Select(o => o.Text), "{", "}", "#", "##", "$\"", "$'", "`", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "0x", "0b", "tpl:"]);

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_has_a_case(string word) =>
        Assert.Contains(LanguageCase.All, c => Regex.IsMatch(Sources(c), $@"(?<![\w$.]){Regex.Escape(word)}(?![\w$?])|\.{Regex.Escape(word)}(?![\w$?])"));

    [Theory]
    [MemberData(nameof(Signs))]
    public void Every_sign_has_a_case(string sign) => Assert.Contains(LanguageCase.All, c => Sources(c).Contains(sign, StringComparison.Ordinal));

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
        var cases = LanguageCase.All.Where(c => Regex.IsMatch(Sources(c), $@"(?<![\w$.]){word}(?!\w)")).ToList();
        Assert.Contains(cases, c => IsError(c));
        Assert.Contains(cases, c => !IsError(c));
    }

    /// <summary>The parser tells statements apart by their first word; each must be known here.</summary>
    [Fact]
    public void No_statement_of_the_parser_is_forgotten()
    {
        var source = File.ReadAllText(Repository.Path("generator/Templating/Syntax/TemplateParser.cs"));
        var branches = source[source.IndexOf("return word.Word switch", StringComparison.Ordinal)..];
        var words = QuotedWord().Matches(branches[..branches.IndexOf("};", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(words);
        Assert.Empty(words.Except(AllWords));
    }

    [Fact]
    public void Every_case_has_a_name_of_its_own_and_says_what_comes_out()
    {
        Assert.Empty(LanguageCase.All.GroupBy(c => (c.File, c.Name)).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.True(LanguageCase.All.Count >= 150);
    }

    private static string Sources(LanguageCase one) => string.Join('\n', one.Others.Select(o => o.Text).Prepend(one.Template));

    private static bool IsError(LanguageCase one) => one.Expected.StartsWith("templates/", StringComparison.Ordinal);

    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex QuotedWord();
}
