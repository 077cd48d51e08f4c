using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>What is said about templates that cannot be read or understood.</summary>
internal static class TemplateSyntaxWordings
{
    public static void UnreadableTemplate(this DiagnosticBag report, Location place, string why) =>
        report.Add(Rules.UnreadableTemplate, place, $"this template cannot be read: {why}");

    public static void MissingTemplateFolder(this DiagnosticBag report, Location place) =>
        report.Add(Rules.UnreadableTemplate, place, $"there is no template folder '{place.File.Path}'");

    public static void TemplateNameTaken(this DiagnosticBag report, Location place, string name, string other) =>
        report.Add(
            Rules.TemplateNameTaken,
            place,
            $"the template name '{name}' is taken by {other}",
            "a template's name is its path without extension; rename one of the two");

    public static void UnclosedCode(this DiagnosticBag report, Location place, string closing) =>
        report.Add(Rules.UnclosedCode, place, $"this code is never closed by '{closing}'");

    public static void UnclosedQuote(this DiagnosticBag report, Location place, char quote) =>
        report.Add(Rules.TemplateSyntax, place, $"this text is never closed by {quote}");

    public static void UnclosedInterpolation(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, "this expression is not closed by } on the same line", @"write \{ for a brace that is text");

    public static void BadTemplateEscape(this DiagnosticBag report, Location place) =>
        report.Add(
            Rules.TemplateSyntax,
            place,
            $"'{place.SourceText}' is no escape of the language",
            place.SourceText is @"\u" or @"\x"
                ? @"\u is followed by four hexadecimal digits, \x by two"
                : @"write '\\' for a backslash, or put the text in backticks, where backslashes are plain characters");

    public static void BadTemplateNumber(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, $"'{place.SourceText}' is not a number, or too large a one");

    public static void BadTemplateCharacter(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, $"'{place.SourceText}' has no meaning here{Suggestion.DidYouMean(OtherWords.ForOperator(place.SourceText))}");

    public static void ExpectedInTemplate(this DiagnosticBag report, Location place, (string What, string Found) words, string? help = null) =>
        report.Add(Rules.TemplateSyntax, place, $"expected {words.What}, found {words.Found}", help);

    public static void OtherCode(this DiagnosticBag report, Location place) =>
        report.Add(
            Rules.TemplateSyntax,
            place,
            $"'{place.SourceText}' begins no code in this language, and would be printed",
            "write {{ ... }}; to print these signs, put them between {%{ and }%}");

    public static void OtherOperator(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, $"'{place.SourceText}' is no operator of the language{Suggestion.DidYouMean(OtherWords.ForOperator(place.SourceText))}");

    public static void OtherEnd(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, $"'{place.SourceText}' is no word of the language", "write 'end', which closes every block");

    public static void MisspeltWord(this DiagnosticBag report, Location place, string meant) =>
        report.Add(Rules.TemplateSyntax, place, $"unknown word '{place.SourceText}'{Suggestion.DidYouMean(meant)}");

    public static void ArgumentWithEquals(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, "'=' cannot stand in a call", "an argument is named with a colon, as in card: technique; a variable is set by its name alone");

    public static void PipeIntoValue(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, "a value can only be piped into a function");

    public static void OperatorAfterCall(this DiagnosticBag report, Location place) =>
        report.Add(
            Rules.TemplateSyntax,
            place,
            $"'{place.SourceText}' after the arguments of a call can be read in two ways",
            "put the call in parentheses, as in (string.size title) > 3, or its argument");

    public static void StatementBeforeWhen(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, "only 'when' and 'else' may follow 'case'");

    public static void NotAssignable(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateAssignment, place, "only a variable, a member or an item can be set");

    public static void NotAParameter(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, "between these parentheses only names of parameters can stand", "write func for a function with defaults");

    public static void ParameterOrder(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, $"the parameter '{place.SourceText}' cannot follow the one before it", "plain parameters come first, then those with a default, then the one with ...");

    public static void WrapNeedsFunction(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, "'wrap' needs the name of a function, and perhaps its arguments");

    /// <param name="report">Takes the mistake.</param>
    /// <param name="place">The first word of the block.</param>
    /// <param name="last">The last <c>end</c> inside of it, and the word of the block that it closes; null when there is none.</param>
    public static void UnclosedBlock(this DiagnosticBag report, Location place, (Location End, Location Word)? last) =>
        report.Add(
            Rules.UnclosedBlock,
            place,
            $"this '{place.SourceText}' has no 'end'",
            last is var (end, word) ? $"the last 'end' in it, at {end}, closes the '{word.SourceText}' at {word}" : null);

    public static void MisplacedBlockWord(this DiagnosticBag report, Location place, Location block) =>
        report.Add(
            Rules.StrayBlockWord,
            place,
            $"this '{place.SourceText}' does not belong to the '{block.SourceText}' at {block}",
            place.SourceText == "when" ? "'when' belongs in 'case', before its 'else'" : "'else' comes last in an if, case or loop, and only once");

    public static void StrayBlockWord(this DiagnosticBag report, Location place, string word) =>
        report.Add(Rules.StrayBlockWord, place, $"this '{word}' belongs to no open block", "the block that it belongs to has ended before, or never began");

    public static void TemplateNestedTooDeeply(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateTooDeep, place, "this is nested too deeply, or too long, to be read", "split it with variables or includes");
}
