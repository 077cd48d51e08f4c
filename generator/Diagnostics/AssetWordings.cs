using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings for what lies in the folder of templates: assets that cannot be read or understood, and files that nothing needs.</summary>
internal static class AssetWordings
{
    public static void UnreadableAsset(this DiagnosticBag report, Location place, string problem) => report.Add(
        Rules.UnreadableAsset, place, "this file cannot be read", $"the system says: {problem}");

    /// <param name="nearest">A built-in template that was perhaps meant.</param>
    public static void UnusedTemplate(this DiagnosticBag report, Location place, string name, string? nearest) => report.Add(
        Rules.UnusedTemplate,
        place,
        $"no page uses the template '{name}'{(nearest is null ? string.Empty : $"; did you mean '{nearest}', the built-in one?")}",
        nearest is null
            ? $"write include '{name}' where it belongs, or delete the file"
            : $"rename it to '{nearest}' to use it in place of that, write include '{name}' where it belongs, or delete the file");

    /// <param name="right">Where it would be used.</param>
    /// <param name="isBuiltIn">Whether there is a built-in template of that name.</param>
    public static void NoTemplate(this DiagnosticBag report, Location place, string right, bool isBuiltIn) => report.Add(
        Rules.UnusedTemplate,
        place,
        "nothing uses this file, because the name of a template ends in .html, .xml or .scriban-html",
        $"rename it to {right}{(isBuiltIn ? ", which is used in place of the built-in one" : string.Empty)}");

    /// <param name="right">Where it would be used.</param>
    /// <param name="isFolder">Whether the built-in one of that name is put together from parts.</param>
    public static void AssetAmongTemplates(this DiagnosticBag report, Location place, string right, bool isFolder) => report.Add(
        Rules.UnusedTemplate,
        place,
        "nothing uses this file, because style sheets and scripts belong in the folder assets",
        isFolder
            ? $"move it into the folder {right}/ to add to what is built in, or to {right} to use it in place of all that"
            : $"move it to {right}");

    /// <param name="whole">The folder that is put together.</param>
    /// <param name="ending">What its parts end in.</param>
    public static void ForeignPart(this DiagnosticBag report, Location place, string whole, string ending) => report.Add(
        Rules.UnusedTemplate, place, $"nothing uses this file, because only files that end in {ending} are put together in {whole}/", "rename it, or move it out of that folder");

    public static void NeitherTemplateNorAsset(this DiagnosticBag report, Location place) => report.Add(
        Rules.UnusedTemplate,
        place,
        "nothing uses this file",
        "the name of a template ends in .html, .xml or .scriban-html; what is to be published belongs in the folder assets");

    public static void LinkInTemplates(this DiagnosticBag report, Location place) => report.Add(
        Rules.UnusedTemplate, place, "nothing uses this symbolic link, because links are not followed", "put the file itself here");

    /// <param name="why">To be read after "because".</param>
    public static void UnlinkedAsset(this DiagnosticBag report, Location place, string why, string help) => report.Add(
        Rules.UnusedTemplate, place, $"no page links this style sheet or script, because {why}", help);

    public static void NoPageOfClass(this DiagnosticBag report, Location place, string name, string? nearest) => report.Add(
        Rules.UnusedTemplate,
        place,
        $"no page has the class '{name}', which this file is for{Suggestion.DidYouMean(nearest)}",
        "the name of such a file is a class that pages have on their body; docs/templates.md lists them");

    public static void UnclosedInStylesheet(this DiagnosticBag report, Location place) => report.Add(
        Rules.BrokenStylesheet,
        place,
        $"this '{place.SourceText}' is never closed",
        "browsers would take what follows for its inside, up to the end of all parts that are joined");

    public static void UnclosedStringInStylesheet(this DiagnosticBag report, Location place) => report.Add(
        Rules.BrokenStylesheet, place, $"the text that begins with this {place.SourceText} has no end on its line", HelpForUnclosedString(place));

    public static void ClosesNothingInStylesheet(this DiagnosticBag report, Location place) => report.Add(
        Rules.BrokenStylesheet, place, $"this '{place.SourceText}' closes nothing", "browsers would leave out the rule that follows");

    private static string HelpForUnclosedString(Location place)
    {
        var before = place.File.Text[place.File.StartOfLine(place.Start.Line)..place.Span.Start];
        return before.TrimStart().StartsWith("//", StringComparison.Ordinal) || before.Contains(" //", StringComparison.Ordinal)
            ? "a comment of a style sheet is written /* ... */; // begins none"
            : "close it with the same quote";
    }
}
