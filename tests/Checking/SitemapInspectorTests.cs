using Handbook.Checking;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Tests.Checking;

public sealed class SitemapInspectorTests
{
    private static string Findings(string xml)
    {
        var report = new DiagnosticBag();
        var pages = new HashSet<string> { "index.html", "a b.html" };
        SitemapInspector.Inspect(new SourceFile("sitemap.xml", xml), pages, CheckedSite.BaseUrl, report);
        return string.Concat(report.ToSorted().Select(DiagnosticText.Format));
    }

    [Fact]
    public void Addresses_of_pages_are_right_and_others_are_reported() => Assert.Equal(
        """
        sitemap.xml:4:13: error HB5032: address 'https://handbook.example/gone.html' of the sitemap leads to no page of the site
            4 |   <url><loc>https://handbook.example/gone.html</loc></url>
              |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          help: the template pages/sitemap makes this file
        sitemap.xml:5:13: error HB5031: address 'http://handbook.example/' of the sitemap does not begin with 'https://handbook.example/'
            5 |   <url><loc>http://handbook.example/</loc></url>
              |             ^^^^^^^^^^^^^^^^^^^^^^^^
          help: the template pages/sitemap makes this file

        """.ReplaceLineEndings("\n"),
        Findings("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url><loc>https://handbook.example/</loc></url>
              <url><loc>https://handbook.example/a%20b.html</loc></url>
              <url><loc>https://handbook.example/gone.html</loc></url>
              <url><loc>http://handbook.example/</loc></url>
            </urlset>
            """));

    [Fact]
    public void Broken_xml_is_reported_where_it_breaks() => Assert.Equal(
        "sitemap.xml:2:3: error HB5030: the sitemap is not well-formed XML: "
            + "the 'urlset' start tag on line 1 position 2 does not match the end tag of 'url'\n"
            + "    2 | </url>\n      |   ^\n  help: the template pages/sitemap makes this file\n",
        Findings("<urlset>\n</url>"));

    [Fact]
    public void Entities_are_not_expanded() => Assert.StartsWith(
        "sitemap.xml:1:1: error HB5030: ",
        Findings("<!DOCTYPE a [<!ENTITY b \"c\">]><urlset>&b;</urlset>").Replace(":1:3:", ":1:1:", StringComparison.Ordinal),
        StringComparison.Ordinal);
}
