using System.Globalization;
using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings of the prose rules.</summary>
internal static class ProseWordings
{
    public static void ReferenceWithoutTarget(this DiagnosticBag report, Location place) =>
        report.Add(Rules.ReferenceWithoutTarget, place, "this reference names nothing", "write the name of an entry between its brackets");

    public static void LinkWithoutAddress(this DiagnosticBag report, Location place) =>
        report.Add(Rules.ReferenceWithoutTarget, place, "this link has no address", "write it between the round brackets");

    public static void ReferenceWithoutLabel(this DiagnosticBag report, Location place, string target) =>
        report.Add(Rules.ReferenceWithoutLabel, place, $"the reference to '{target}' has nothing after its '|'", $"write [[{target}]] to show the title");

    public static void UnclosedReference(this DiagnosticBag report, Location place) =>
        report.Add(Rules.UnclosedReference, place, "'[[' is never closed by ']]'", "write \\[[ for the signs themselves");

    public static void ReferenceWithAddress(this DiagnosticBag report, Location place, string target) =>
        report.Add(
            Rules.ReferenceWithAddress,
            place,
            $"the reference '[[{target}]]' is followed by an address in round brackets",
            "write either [[name|words]] or [words](address)");

    public static void EmbeddedReference(this DiagnosticBag report, Location place, string target) =>
        report.Add(Rules.EmbeddedReference, place, $"'![[{target}]]' is not a picture", "write ![what it shows](../media/file.png)");

    public static void LinkInsideLink(this DiagnosticBag report, Location place, string target) =>
        report.Add(Rules.LinkInsideLink, place, $"the reference to '{target}' stands inside the words of another link");

    public static void LinkWithoutText(this DiagnosticBag report, Location place, string address) =>
        report.Add(Rules.LinkWithoutText, place, $"the link to '{address}' has no words", "write them between the square brackets");

    public static void ForbiddenScheme(this DiagnosticBag report, Location place, string scheme) =>
        report.Add(
            Rules.ForbiddenScheme,
            place,
            $"addresses of scheme '{scheme}' are not allowed",
            "allowed are http, https, mailto, tel and relative paths");

    public static void AbsoluteAddress(this DiagnosticBag report, Location place, string address) =>
        report.Add(
            Rules.AbsoluteAddress,
            place,
            $"the address '{address}' begins with a slash",
            "write the path from this file, such as ../muscles/psoas-major.md");

    public static void MalformedAddress(this DiagnosticBag report, Location place) =>
        report.Add(Rules.MalformedAddress, place, "this is not an address", "it has a control character, or lacks what follows its scheme");

    public static void ExternalImage(this DiagnosticBag report, Location place, string address) =>
        report.Add(
            Rules.ExternalImage,
            place,
            $"the picture '{address}' is not part of this handbook",
            "pages load nothing from elsewhere: put the file into media/");

    public static void ImageWithoutAlt(this DiagnosticBag report, Location place) =>
        report.Add(Rules.ImageWithoutAlt, place, "the picture has no words for those who cannot see it", "write ![what it shows](../media/file.png)");

    public static void RawHtml(this DiagnosticBag report, Location place, string tag) =>
        report.Add(
            Rules.RawHtml,
            place,
            $"raw HTML '{tag}' is off",
            "write Markdown instead, such as `**bold**`, or `&lt;` for the sign itself; `raw_html: true` in handbook.yml allows HTML");

    public static void UnclosedComment(this DiagnosticBag report, Location place) =>
        report.Add(Rules.UnclosedComment, place, "a comment without its end '-->' hides all that follows");

    public static void LevelOneHeading(this DiagnosticBag report, Location place, string text) =>
        report.Add(Rules.LevelOneHeading, place, $"the heading '{text}' has level 1, which is the title's", "begin with '##'");

    public static void SkippedHeadingLevel(this DiagnosticBag report, Location place, string text, int level, int expected) =>
        report.Add(Rules.SkippedHeadingLevel, place, $"the heading '{text}' has level {level}, but level {expected} is next");

    public static void EmptyHeading(this DiagnosticBag report, Location place) =>
        report.Add(Rules.EmptyHeading, place, "this heading has no words");

    public static void NestedTooDeep(this DiagnosticBag report, Location place, int limit) =>
        report.Add(
            Rules.NestedTooDeep,
            place,
            "the prose cannot be read on from here",
            $"at most {limit} quotes, lists, and marks may stand inside each other, and a table may have some thousand cells");

    public static void UnknownCallout(this DiagnosticBag report, Location place, string kind, string? nearest) =>
        report.Add(
            Rules.UnknownCallout,
            place,
            $"unknown callout '{kind}'" + (nearest is null ? string.Empty : $"; did you mean '{nearest}'?"),
            "known are NOTE, TIP, IMPORTANT, WARNING and CAUTION");

    public static void MisplacedCallout(this DiagnosticBag report, Location place, string marker) =>
        report.Add(
            Rules.MisplacedCallout,
            place,
            $"'{marker}' does not make a callout here",
            "the marker stands alone on the first line of a quote, and not inside another callout");

    public static void UnknownFootnote(this DiagnosticBag report, Location place, string label, string? nearest) =>
        report.Add(
            Rules.UnknownFootnote,
            place,
            $"unknown footnote '{label}'" + (nearest is null ? string.Empty : $"; did you mean '{nearest}'?"),
            nearest is null ? $"write its text in a line of its own: [^{label}]: text" : null);

    public static void UnusedFootnote(this DiagnosticBag report, Location place, string label) =>
        report.Add(Rules.UnusedFootnote, place, $"nothing refers to the footnote '{label}', so nobody would see it");

    public static void MisplacedFootnote(this DiagnosticBag report, Location place, string label) =>
        report.Add(
            Rules.MisplacedFootnote,
            place,
            $"the text of the footnote '{label}' stands inside other markup",
            "write it at the left margin, outside of lists and quotes");

    public static void TextTooLong(this DiagnosticBag report, Location place, string what, int limit) =>
        report.Add(Rules.TextTooLong, place, string.Create(CultureInfo.InvariantCulture, $"this {what} has more than {limit} characters"));
}
