using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>An address in a style sheet.</summary>
/// <param name="Name">Of the style sheet, as people know it.</param>
/// <param name="Path">Of the style sheet, from the site's root: what its addresses are relative to.</param>
/// <param name="Place">Where the address is written; its text is the address.</param>
internal sealed record StylesheetLink(string Name, string Path, Location Place);

/// <summary>Checks the addresses in style sheets against the whole site.</summary>
internal static class StylesheetChecker
{
    private const string Attribute = "url(...)";

    /// <param name="links">Those of all style sheets.</param>
    /// <param name="pages">Which of them the style sheets belong to is not asked: one that allows a thing is enough.</param>
    public static void Check(IReadOnlyCollection<StylesheetLink> links, IReadOnlyCollection<PageFacts> pages, LinkedSite site, DiagnosticBag report)
    {
        foreach (var (name, path, place) in links.Where(l => !l.Place.SourceText.StartsWith('#')))
        {
            var address = place.SourceText;
            var at = new PagePlace(place, name, 0) { IsStylesheet = true };
            var sheet = new PageFacts(path, new PageOrigin(null, place.File)) { Targets = null, Links = [], Mistakes = [] };
            if (PageAddress.Parse(address).Scheme == "data" && !pages.Any(p => p.MayLoadData))
            {
                report.BlockedByPolicy(at, "an address that begins with data:", PolicyReading.Images);
            }
            else if (string.IsNullOrWhiteSpace(address))
            {
                report.EmptyAddress(at, Attribute, name);
            }
            else if (site.Check(sheet, new PageLink(address, Attribute, LinkUse.LoadImage)).Mistake is { } mistake)
            {
                mistake.Wording(report, at, mistake.Value, mistake.Detail);
            }
        }
    }
}
