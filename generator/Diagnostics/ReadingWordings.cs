using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings of band HB10: files, front matter and data files.</summary>
internal static class ReadingWordings
{
    public static void UnreadableFile(this DiagnosticBag report, Location place, string reason) =>
        report.Add(Rules.UnreadableFile, place, $"the file cannot be read: {reason}");

    public static void NotUtf8(this DiagnosticBag report, Location place) =>
        report.Add(Rules.NotUtf8, place, "the file is not UTF-8 text", "save it with the encoding UTF-8");

    public static void MissingFile(this DiagnosticBag report, Location place, string name) =>
        report.Add(Rules.MissingFile, place, $"the handbook has no '{name}'", "docs/authoring.md shows what belongs in it");

    public static void UnknownDataFile(this DiagnosticBag report, Location place, string path, IReadOnlyList<string> known) => report.Add(
        Rules.MisplacedFile,
        place,
        $"'{path}' is none of the handbook's data files{Suggestion.DidYouMean(NearestName.Find(path, known))}",
        $"the data files are {string.Join(", ", known)}");

    public static void MisplacedFile(this DiagnosticBag report, Location place, string path, string? nearest, IEnumerable<string> folders) => report.Add(
        Rules.MisplacedFile,
        place,
        $"'{path}' is in no folder of a kind{Suggestion.DidYouMean(nearest)}",
        $"the folders are {string.Join(", ", folders)}; a Markdown file stands directly in one of them");

    public static void UnreadKind(this DiagnosticBag report, Location place, string path) => report.Add(
        Rules.MisplacedFile,
        place,
        $"'{path}' is neither Markdown (.md) nor a data file (.yml), so nothing would read it",
        "files that are copied as they are stand in the folder media/");

    public static void SymbolicLink(this DiagnosticBag report, Location place) => report.Add(
        Rules.SymbolicLink, place, "this is a symbolic link, which could lead out of the content folder", "put the file itself here");

    public static void ControlCharacter(this DiagnosticBag report, Location place) => report.Add(
        Rules.ControlCharacter, place, "a control character stands here, which no page can show", "remove it; it often comes with text copied from elsewhere");

    public static void BadMediaName(this DiagnosticBag report, Location place, string path) => report.Add(
        Rules.BadMediaName, place, $"'{path}' cannot be an address: a file name may hold letters, digits, dots, hyphens and underscores", "rename the file");

    public static void BadSlug(this DiagnosticBag report, Location place, string text, string meant) => report.Add(
        Rules.BadSlug,
        place,
        $"'{text}' is no slug: it may hold lower-case letters, digits and single hyphens{(meant.Length > 0 ? $"; for example '{meant}'" : string.Empty)}");

    public static void MissingFrontMatter(this DiagnosticBag report, Location place) => report.Add(
        Rules.MissingFrontMatter, place, "the file does not start with front matter", "start it with a line '---', the keys, and a line '---'");

    public static void UnclosedFrontMatter(this DiagnosticBag report, Location place) => report.Add(
        Rules.UnclosedFrontMatter, place, "the front matter that starts here is never closed", "put a line '---' after the last key");

    public static void YamlSyntax(this DiagnosticBag report, Location place, string reason) => report.Add(
        Rules.YamlSyntax,
        place,
        $"this is not YAML: {reason}",
        "text that holds ': ' or ' #' or starts with a sign goes in quotes; indent with spaces");

    public static void YamlFeature(this DiagnosticBag report, Location place, string feature) =>
        report.Add(Rules.YamlFeature, place, $"{feature} of YAML is not used here", "write the value out; text that starts with & * or ! goes in quotes");

    public static void YamlTooDeep(this DiagnosticBag report, Location place, int deepest) =>
        report.Add(Rules.YamlTooDeep, place, $"values are nested more than {deepest} deep");

    public static void DuplicateKey(this DiagnosticBag report, Location place, string key, int firstLine) =>
        report.Add(Rules.DuplicateKey, place, $"the key '{key}' is already on line {firstLine}");

    public static void UnknownKey(this DiagnosticBag report, Location place, string key, string? nearest) =>
        report.Add(Rules.UnknownKey, place, $"unknown key '{key}'{Suggestion.DidYouMean(nearest)}");

    public static void MissingKey(this DiagnosticBag report, Location place, string key) =>
        report.Add(Rules.MissingKey, place, $"the key '{key}' is missing");

    public static void EmptyValue(this DiagnosticBag report, Location place, string key) =>
        report.Add(Rules.EmptyValue, place, $"the key '{key}' has no value", "write one, or remove the key if it may be left out");

    public static void EmptyItem(this DiagnosticBag report, Location place) =>
        report.Add(Rules.EmptyValue, place, "the list has an empty item");

    public static void EmptyList(this DiagnosticBag report, Location place) =>
        report.Add(Rules.EmptyValue, place, "the list is empty", "write an item, or remove the key if it may be left out");

    public static void WrongType(this DiagnosticBag report, Location place, string what, string wanted, string found) =>
        report.Add(Rules.WrongType, place, $"{what} must be {wanted}, not {found}", wanted == "a list" ? "a list of one item is written [item]" : null);

    public static void UnknownWord(this DiagnosticBag report, Location place, string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        report.Add(
            Rules.UnknownWord, place, $"'{word}' is not allowed here{Suggestion.DidYouMean(NearestName.Find(word, words))}", $"one of: {string.Join(", ", words)}");
    }

    public static void HeldSeverity(this DiagnosticBag report, Location place, string code, IEnumerable<string> free) => report.Add(
        Rules.UnknownWord, place, $"the severity of '{code}' may not be changed: the rule protects the reader, or the build needs it", $"one of: {string.Join(", ", free)}");

    public static void BadQuantity(this DiagnosticBag report, Location place, string text, string noun, string problem) =>
        report.Add(Rules.BadQuantity, place, $"'{text}' is no {noun}: {problem}");

    public static void BadDate(this DiagnosticBag report, Location place, string text) =>
        report.Add(Rules.BadDate, place, $"'{text}' is no date: write year, month and day as in 2026-11-22");

    public static void BadNumber(this DiagnosticBag report, Location place, string text, int least, int most) =>
        report.Add(Rules.BadNumber, place, $"'{text}' is no whole number from {least} to {most}");

    public static void BadAddress(this DiagnosticBag report, Location place, string text, (string Wanted, string Example) form) =>
        report.Add(Rules.BadAddress, place, $"'{text}' is no {form.Wanted}; write for example '{form.Example}'");

    public static void BadIdentifier(this DiagnosticBag report, Location place, string text, string nouns, string example) =>
        report.Add(Rules.BadIdentifier, place, $"'{text}' does not have the form of {nouns}, such as '{example}'");

    public static void BadShortSteps(this DiagnosticBag report, Location place, string problem) => report.Add(
        Rules.BadShortSteps, place, problem, "position, where it goes, how hard, what to do, change sides; the card shows the dose beside them");

    public static void KeysDisagree(this DiagnosticBag report, Location place, string problem) =>
        report.Add(Rules.KeysDisagree, place, problem);

    public static void DuplicateId(this DiagnosticBag report, Location place, string id, int firstLine) =>
        report.Add(Rules.DuplicateId, place, $"the id '{id}' is already used by the item on line {firstLine}");

    public static void UnknownSection(this DiagnosticBag report, Location place, string heading, string? nearest, IEnumerable<string> known) => report.Add(
        Rules.UnknownSection, place, $"unknown section '{heading}'{Suggestion.DidYouMean(nearest)}", $"the sections are {string.Join(", ", known)}");

    public static void MissingSection(this DiagnosticBag report, Location place, string kind, string heading) =>
        report.Add(Rules.MissingSection, place, $"the {kind} has no section '{heading}'", $"write it under a line '## {heading}'");

    public static void DuplicateSection(this DiagnosticBag report, Location place, string heading) =>
        report.Add(Rules.DuplicateSection, place, $"the section '{heading}' stands here a second time");

    public static void EmptySection(this DiagnosticBag report, Location place, string heading) =>
        report.Add(Rules.EmptySection, place, $"the section '{heading}' is empty");
}
