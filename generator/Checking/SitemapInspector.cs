using System.Xml;
using System.Xml.Linq;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>Checks that every address of a sitemap leads to a page of the site.</summary>
internal static class SitemapInspector
{
    public static void Inspect(SourceFile sitemap, IReadOnlySet<string> pages, string baseUrl, DiagnosticBag report)
    {
        if (Parse(sitemap, report) is not { } document)
        {
            return;
        }

        // Pictures have a loc as well, in their own element; only those of pages are meant.
        foreach (var loc in document.Descendants().Where(e => e.Name.LocalName == "loc" && e.Parent?.Name.LocalName == "url"))
        {
            var address = loc.Value.Trim();
            if (!address.StartsWith(baseUrl, StringComparison.Ordinal))
            {
                report.SitemapAddressElsewhere(PlaceOf(sitemap, loc, address), address, baseUrl);
            }
            else if (!pages.Contains(PageAt(address[baseUrl.Length..])))
            {
                report.SitemapAddressMissing(PlaceOf(sitemap, loc, address), address);
            }
        }
    }

    private static XDocument? Parse(SourceFile sitemap, DiagnosticBag report)
    {
        using var text = new StringReader(sitemap.Text);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException exception)
        {
            // The message ends with the position, which the place says already.
            var reason = exception.Message.Split(" Line ")[0].TrimEnd('.');
            report.SitemapUnreadable(sitemap.At(OffsetOf(sitemap, exception.LineNumber, exception.LinePosition), 0), reason);
            return null;
        }
    }

    private static string PageAt(string relative)
    {
        var path = Uri.UnescapeDataString(relative);
        return path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
    }

    private static Location PlaceOf(SourceFile sitemap, IXmlLineInfo element, string address)
    {
        var start = OffsetOf(sitemap, element.LineNumber, element.LinePosition);
        var at = address.Length == 0 ? -1 : sitemap.Text.IndexOf(address, start, StringComparison.Ordinal);
        return at < 0 ? sitemap.At(start, 0) : sitemap.At(at, address.Length);
    }

    // XML counts lines as this project does, but line 0 stands for "nowhere", as in an empty file.
    private static int OffsetOf(SourceFile sitemap, int line, int column) =>
        line < 1 ? 0 : Math.Min(sitemap.Text.Length, sitemap.StartOfLine(Math.Min(line, sitemap.LineCount)) + column - 1);
}
