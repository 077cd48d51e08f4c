using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>An address in a style sheet.</summary>
/// <param name="Name">Of the style sheet, as people know it.</param>
/// <param name="Path">Of the style sheet, from the site's root: what its addresses are relative to.</param>
/// <param name="Place">Where the address is written; its text is the address.</param>
internal sealed record StylesheetLink(string Name, string Path, Location Place);

/// <summary>Checks the addresses in style sheets against the whole site.</summary>
internal static partial class StylesheetChecker
{
    private const string Attribute = "url(...)";

    /// <param name="links">Those of all style sheets.</param>
    /// <param name="pages">Which of them the style sheets belong to is not asked: one that allows a thing is enough.</param>
    public static void Check(IReadOnlyCollection<StylesheetLink> links, IReadOnlyCollection<PageFacts> pages, LinkedSite site, DiagnosticBag report)
    {
        foreach (var (name, path, place) in links.Where(l => !l.Place.SourceText.StartsWith('#')))
        {
            var address = Unescaped(place.SourceText);
            var at = new PagePlace(place, name, 0) { IsStylesheet = true };
            var sheet = new PageFacts(path, new PageOrigin(null, place.File)) { Targets = null, Links = [], Mistakes = [] };
            if (PageAddress.Parse(address).Scheme == "data" && !pages.Any(p => p.MayLoadData))
            {
                report.BlockedByPolicy(at, "an address that begins with data:", $"{PolicyReading.Images} or {PolicyReading.Fonts}");
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

    // A backslash takes a sign as it is, stands before its hexadecimal number, or leaves out the line break behind it.
    private static string Unescaped(string address) => Escape().Replace(address, escape => escape.Groups["number"] is { Success: true } number
        ? OfNumber(int.Parse(number.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
        : escape.Groups["sign"].Value);

    private static string OfNumber(int number) => Rune.IsValid(number) && number > 0 ? new Rune(number).ToString() : $"{Rune.ReplacementChar}";

    [GeneratedRegex(@"\\(?:(?<number>[0-9a-fA-F]{1,6})(?:\r\n|\s)?|\r\n|[\r\n\f]|(?<sign>.))")]
    private static partial Regex Escape();
}
