using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>What is said about printing: the browser, and the PDFs it makes.</summary>
internal static class PrintingWordings
{
    private const string NameAnother = "name another Chrome, Edge or Chromium with --browser";

    public static void SheetPrintsLonger(this DiagnosticBag report, Location place, string pages) => report.Add(
        Rules.SheetPrintsLonger,
        place,
        $"its sheet has {pages} when printed",
        "a sheet is one page: shorten its steps, or install a font that is as wide as Arial, such as Liberation Sans");

    public static void NoBrowser(this DiagnosticBag report, IEnumerable<string> names) => report.Add(
        Rules.NoBrowser,
        PlaceOf("print"),
        "no Chrome, Edge or Chromium was found, so nothing was printed",
        $"install one, or name its program with --browser or in HANDBOOK_BROWSER (looked for {string.Join(", ", names)} and the places of their installers)");

    public static void BrowserMissing(this DiagnosticBag report, string program, string namedBy) =>
        report.Add(Rules.BrowserMissing, PlaceOf(program), $"there is no program '{program}', which {namedBy} names", NameAnother);

    public static void BrowserNotStarted(this DiagnosticBag report, string program, string reason) =>
        report.Add(Rules.BrowserNotStarted, PlaceOf(program), $"the browser did not start: {reason}", NameAnother);

    public static void BrowserStopped(this DiagnosticBag report, string program, string reason) => report.Add(
        Rules.BrowserStopped,
        PlaceOf(program),
        $"the browser stopped while it printed: {reason}",
        "what was printed before is kept; run 'handbook print' again to go on");

    private static Location PlaceOf(string shown) => new SourceFile(shown.Replace('\\', '/'), string.Empty).At(0, 0);
}
