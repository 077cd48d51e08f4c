using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>
/// What is said about published pages. The wordings for pages share one shape (place, value, detail),
/// so that a mistake can be kept as data until all pages are known and then be told once.
/// </summary>
internal static class CheckingWordings
{
    private const int LongestQuote = 240;

    private const string FromTemplate = "the template pages/sitemap makes this file";

    public static void LinkToNowhere(this DiagnosticBag report, PagePlace at, string address, string? nearest) =>
        report.Add(Rules.LinkToNowhere, at.Origin, $"{at}: address '{address}' leads to no file of the site{Suggestion.DidYouMean(nearest)}", OfAsset(address));

    public static void WrongCase(this DiagnosticBag report, PagePlace at, string address, string? right) => report.Add(
        Rules.WrongCase,
        at.Origin,
        $"{at}: address '{address}' differs in upper and lower case from the file '{right}'",
        "many servers tell the two apart: write the file's name exactly");

    public static void FolderAddress(this DiagnosticBag report, PagePlace at, string address, string? file) => report.Add(
        Rules.FolderAddress,
        at.Origin,
        $"{at}: address '{address}' names a folder",
        $"the site must also open from a disk, where folders have no start page: write '{file}'");

    public static void MissingFragment(this DiagnosticBag report, PagePlace at, string address, string? nearest) =>
        report.Add(Rules.MissingFragment, at.Origin, $"{at}: the fragment of '{address}' is no id of that page{Suggestion.DidYouMean(nearest)}");

    public static void AddressOutsideSite(this DiagnosticBag report, PagePlace at, string address, string? none) =>
        report.Add(Rules.AddressOutsideSite, at.Origin, $"{at}: address '{address}' climbs out of the site");

    public static void RootedLink(this DiagnosticBag report, PagePlace at, string address, string? none) => report.Add(
        Rules.RootedLink,
        at.Origin,
        $"{at}: address '{address}' begins with a slash",
        "the site must work from a disk and from any folder of a server: write the address relative to the page");

    public static void BaseElement(this DiagnosticBag report, PagePlace at, string address, string? none) => report.Add(
        Rules.BaseElement,
        at.Origin,
        $"{at}: base address '{address}' changes where every other address leads",
        "remove the base element; addresses here are relative to the page");

    public static void LinkScheme(this DiagnosticBag report, PagePlace at, string address, string? scheme) => report.Add(
        Rules.LinkScheme,
        at.Origin,
        $"{at}: address '{address}' has the scheme '{scheme}'",
        "links may use https, http, mailto and tel; data is for the src of img only");

    public static void RequestToElsewhere(this DiagnosticBag report, PagePlace at, string address, string? attribute) => report.Add(
        Rules.RequestToElsewhere,
        at.Origin,
        $"{at}: '{attribute}' loads '{address}' from outside the site",
        "copy the file into the site, so that reading it tells nobody and works without a network");

    public static void EmptyAddress(this DiagnosticBag report, PagePlace at, string attribute, string? element) =>
        report.Add(Rules.EmptyAddress, at.Origin, $"{at}: attribute '{attribute}' of element '{element}' is empty");

    public static void MissingId(this DiagnosticBag report, PagePlace at, string id, string? attribute) =>
        report.Add(Rules.MissingId, at.Origin, $"{at}: '{attribute}' names '{id}', which is no id of the page");

    public static void RepeatedElementId(this DiagnosticBag report, PagePlace at, string id, string? none) =>
        report.Add(Rules.RepeatedElementId, at.Origin, $"{at}: id '{id}' is given to more than one element");

    public static void EmptyId(this DiagnosticBag report, PagePlace at, string id, string? element) => report.Add(
        Rules.EmptyId,
        at.Origin,
        $"{at}: id '{id}' of element '{element}' {(id.Length == 0 ? "is empty" : "has white space in it")}");

    public static void ElementWithoutAlt(this DiagnosticBag report, PagePlace at, string picture, string? element) => report.Add(
        Rules.ElementWithoutAlt,
        at.Origin,
        $"{at}: element '{element}' for '{picture}' has no alt attribute",
        "say what the picture tells; alt=\"\" for one that only decorates");

    public static void EmptyLink(this DiagnosticBag report, PagePlace at, string address, string? none) => report.Add(
        Rules.EmptyLink,
        at.Origin,
        $"{at}: link to '{address}' has no text",
        "give it a text, a picture with alt, or aria-label");

    public static void NotOneMainHeading(this DiagnosticBag report, PagePlace at, string count, string? none) =>
        report.Add(Rules.NotOneMainHeading, at.Origin, $"{at}: {count} h1 elements where there must be exactly one");

    public static void PageWithoutTitle(this DiagnosticBag report, PagePlace at, string empty, string? none) =>
        report.Add(Rules.PageWithoutTitle, at.Origin, $"{at}: no title in the head, or an empty one");

    public static void PageWithoutLanguage(this DiagnosticBag report, PagePlace at, string empty, string? none) =>
        report.Add(Rules.PageWithoutLanguage, at.Origin, $"{at}: the html element has no lang attribute");

    public static void Malformed(this DiagnosticBag report, PagePlace at, string reason, string? near) => report.Add(
        Rules.Malformed,
        at.Origin,
        $"{at}: the HTML is malformed: {char.ToLowerInvariant(reason[0])}{reason[1..].TrimEnd('.')}",
        $"it is near '{near}'");

    public static void PageTooDeep(this DiagnosticBag report, PagePlace at, string limit, string? none) => report.Add(
        Rules.PageTooDeep,
        at.Origin,
        $"{at}: elements are nested {limit} levels deep or more; nothing else on the page was checked");

    public static void NoSafetyBlock(this DiagnosticBag report, PagePlace at, string empty, string? by) => report.Add(
        Rules.NoSafetyBlock,
        at.Origin,
        $"{at}: no safety block",
        $"the page must have an element with the attribute data-safety before its steps, or before links to them{ByBuiltIn(by)}");

    public static void SafetyAfterSteps(this DiagnosticBag report, PagePlace at, string empty, string? link) => report.Add(
        Rules.SafetyAfterSteps,
        at.Origin,
        $"{at}: the safety block comes after {(link is null ? "the steps" : $"the link to the steps of '{link}'")}",
        $"who may not do the steps must read so first: move data-safety before {(link is null ? "data-steps" : "the first of such links")}");

    public static void StepsNotMarked(this DiagnosticBag report, PagePlace at, string empty, string? none) => report.Add(
        Rules.StepsNotMarked,
        at.Origin,
        $"{at}: nothing says where the steps begin",
        "put the attribute data-steps on the element that holds them: the safety block is looked for before it");

    public static void SafetyHidden(this DiagnosticBag report, PagePlace at, string cause, string? none) =>
        report.Add(Rules.SafetyHidden, at.Origin, $"{at}: the safety block is hidden by '{cause}'");

    public static void SafetyTextMissing(this DiagnosticBag report, PagePlace at, string text, string? by) => report.Add(
        Rules.SafetyTextMissing,
        at.Origin,
        $"{at}: the safety block before the steps does not show '{text}'",
        $"show it word for word, in an element with the attribute data-safety{ByBuiltIn(by)}");

    public static void CareTextMissing(this DiagnosticBag report, PagePlace at, string text, string? by) =>
        report.Add(Rules.CareTextMissing, at.Origin, $"{at}: '{text}' is not shown in an element with data-care", WordForWord(by));

    public static void CareTextMissingOnPaper(this DiagnosticBag report, PagePlace at, string text, string? by) =>
        report.Add(Rules.CareTextMissing, at.Origin, $"{at}: '{text}' is not shown in an element with data-care inside main", WordForWord(by));

    public static void CareTextMissingInLists(this DiagnosticBag report, PagePlace at, string text, string? by) =>
        report.Add(Rules.CareTextMissing, at.Origin, $"{at}: '{text}' is not shown in the lists with data-hold", WordForWord(by));

    public static void TextMissingInMain(this DiagnosticBag report, PagePlace at, string text, string? by) =>
        report.Add(Rules.RequiredTextMissing, at.Origin, $"{at}: '{text}' is not shown inside main", WordForWord(by));

    public static void TextMissing(this DiagnosticBag report, PagePlace at, string text, string? by) =>
        report.Add(Rules.RequiredTextMissing, at.Origin, $"{at}: '{text}' is not shown", WordForWord(by));

    public static void StepBeforeSteps(this DiagnosticBag report, PagePlace at, string step, string? none) => report.Add(
        Rules.StepBeforeSteps,
        at.Origin,
        $"{at}: the step '{Shortened(step)}' stands before the element with data-steps",
        "put all steps in that element: the safety block is looked for before it");

    public static void TooHard(this DiagnosticBag report, PagePlace at, string gradeAndLimit, string? hardest) => report.Add(
        Rules.TooHard,
        at.Origin,
        $"{at}: the reading grade is {gradeAndLimit}{(hardest is null ? string.Empty : $"; the hardest sentence is '{Shortened(hardest)}'")}",
        "write shorter sentences and everyday words; a medical word that has to stay counts as easy once the glossary explains it");

    public static void BlockedByPolicy(this DiagnosticBag report, PagePlace at, string blocked, string? directive) => report.Add(
        Rules.BlockedByPolicy,
        at.Origin,
        $"{at}: browsers ignore {blocked}, because the page's Content-Security-Policy does not allow it ({directive})",
        "put it into a file in templates/assets/, or change the policy: see 'What pages may load' in docs/templates.md");

    public static void SitemapUnreadable(this DiagnosticBag report, Location place, string reason) =>
        report.Add(Rules.SitemapUnreadable, place, $"the sitemap is not well-formed XML: {char.ToLowerInvariant(reason[0])}{reason[1..]}", FromTemplate);

    public static void SitemapAddressElsewhere(this DiagnosticBag report, Location place, string address, string baseUrl) =>
        report.Add(Rules.SitemapAddressElsewhere, place, $"address '{address}' of the sitemap does not begin with '{baseUrl}'", FromTemplate);

    public static void SitemapAddressMissing(this DiagnosticBag report, Location place, string address) =>
        report.Add(Rules.SitemapAddressMissing, place, $"address '{address}' of the sitemap leads to no page of the site", FromTemplate);

    private static string WordForWord(string? by) => $"show it word for word{ByBuiltIn(by)}";

    private static string ByBuiltIn(string? by) => string.IsNullOrEmpty(by) ? string.Empty : $"; the built-in template '{by}' does so";

    private static string? OfAsset(string address) => address.Contains("assets/", StringComparison.Ordinal)
        ? "what stands in templates/assets/ is published in assets/; an empty file there leaves the built-in one out"
        : null;

    private static string Shortened(string sentence) =>
        sentence.Length <= LongestQuote ? sentence : sentence[..Math.Max(1, sentence.LastIndexOf(' ', LongestQuote))] + " ...";
}
