using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>What is said about templates when a page is rendered: what no check ahead can know.</summary>
internal static class TemplateRunWordings
{
    private const int MostShown = 20;

    public static void MemberOfNull(this DiagnosticBag report, Location place, string? member) =>
        report.Add(
            Rules.MemberOfNull,
            place,
            member is null ? "an item of null cannot be read" : $"'{member}' cannot be read, because what stands before it is null",
            member is null ? "test the value first" : $"write ?.{member} if it may be missing");

    public static void WrongTemplateValue(this DiagnosticBag report, Location place, string what) =>
        report.Add(Rules.WrongTemplateValue, place, what);

    public static void HarmfulAddress(this DiagnosticBag report, Location place, string begin)
    {
        var shown = begin.Length > MostShown ? begin[..MostShown] + "..." : begin;
        report.Add(Rules.WrongTemplateValue, place, $"an address that begins with '{shown}' is not printed", "use an address without a scheme, or with http, https, mailto or tel");
    }

    public static void TemplateLimit(this DiagnosticBag report, Location place, string what) =>
        report.Add(Rules.TemplateLimit, place, what);
}
