using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Handbook.Tests.EndToEnd;

/// <summary>The drawings of the handbook in content/.</summary>
public sealed partial class ShippedMapTests(ShippedHandbook site) : IClassFixture<ShippedHandbook>
{
    private const int LargestDrawing = 4608;

    // What a screen of 320 pixels leaves to a drawing, and what a finger needs.
    private const double NarrowestDrawing = 288;
    private const double SmallestTarget = 24;

    [Fact]
    public void Every_drawing_is_small_well_formed_and_begins_with_its_title()
    {
        foreach (var (page, markup) in Drawings())
        {
            var svg = XElement.Parse(markup);
            Assert.True(Encoding.UTF8.GetByteCount(markup) <= LargestDrawing, $"{page}: {markup.Length} bytes");
            var first = svg.Elements().First();
            Assert.Equal("title", first.Name.LocalName);
            Assert.False(string.IsNullOrWhiteSpace(first.Value), page);
            Assert.All(svg.Elements("desc"), d => Assert.False(string.IsNullOrWhiteSpace(d.Value), page));
            Assert.DoesNotContain("style=", markup, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_muscle_that_is_no_group_is_a_link_on_the_map_that_says_its_side()
    {
        var html = site.HtmlOf("muscles/index.html");
        foreach (var page in site.PagesOf("muscles").Where(p => p != "muscles/erector-spinae.html"))
        {
            var links = Regex.Matches(html, $"<a href=\"{Regex.Escape(Path.GetFileName(page))}\" aria-label=\"([^\"]*)\"").Select(m => m.Groups[1].Value).ToList();
            Assert.True(links.Count > 0, page);
            Assert.All(links, label => Assert.Matches(", (left|right|both sides)$", label));
        }
    }

    [Fact]
    public void Every_spot_says_in_words_what_to_keep_off()
    {
        var spots = Drawings().Where(d => d.Markup.Contains("class=\"fig spot\"", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(spots);
        Assert.All(spots, s => Assert.StartsWith("Hatched, to keep off: ", XElement.Parse(s.Markup).Element("desc")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_release_and_its_sheet_shows_its_spot()
    {
        // At the outer back no close-up fits; its start position has the ball on it.
        var techniques = site.PagesOf("techniques").Where(t => t.EndsWith("-release.html", StringComparison.Ordinal) && t != "techniques/side-of-back-release.html").ToList();
        Assert.True(techniques.Count >= 5);
        foreach (var page in techniques.Concat(techniques.Select(t => t.Replace("techniques/", "sheets/", StringComparison.Ordinal))))
        {
            Assert.True(site.HtmlOf(page).Contains("class=\"fig spot\"", StringComparison.Ordinal), page);
        }
    }

    [Fact]
    public void Every_target_is_large_enough_for_a_finger_on_the_narrowest_screen()
    {
        foreach (var (page, markup) in Drawings().Where(d => d.Markup.Contains("role=\"group\"", StringComparison.Ordinal)))
        {
            var svg = XElement.Parse(markup);
            var pixels = NarrowestDrawing / double.Parse(svg.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);
            foreach (var link in svg.Descendants("a"))
            {
                var (width, height) = SizeOf([.. link.Elements("path").SelectMany(PointsOf)]);
                Assert.True(Math.Min(width, height) * pixels >= SmallestTarget - 0.5, $"{page}: {link.Attribute("aria-label")!.Value} is {width * pixels:0} by {height * pixels:0} pixels");
            }
        }
    }

    private IEnumerable<(string Page, string Markup)> Drawings() =>
        site.AllPages.SelectMany(page => Drawing().Matches(site.HtmlOf(page)).Select(m => (page, m.Value)));

    private static (double Width, double Height) SizeOf(List<(double X, double Y)> points) =>
        (points.Max(p => p.X) - points.Min(p => p.X), points.Max(p => p.Y) - points.Min(p => p.Y));

    // The points the curve goes through: it bends outwards between them, so the drawn area is no smaller.
    private static List<(double X, double Y)> PointsOf(XElement path)
    {
        var points = new List<(double X, double Y)>();
        var mirror = path.Attribute("transform")?.Value == "scale(-1 1)" ? -1 : 1;
        var pen = (X: 0.0, Y: 0.0);
        foreach (Match command in Command().Matches(path.Attribute("d")!.Value))
        {
            var numbers = Number().Matches(command.Value).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
            // A letter said once may be followed by several pieces of its kind.
            foreach (var piece in numbers.Chunk(command.Value[0] switch { 'c' => 6, 's' => 4, 'M' => 2, _ => 1 }))
            {
                pen = command.Value[0] switch
                {
                    'M' => (piece[0], piece[1]),
                    'h' => (pen.X + piece[0], pen.Y),
                    'v' => (pen.X, pen.Y + piece[0]),
                    'c' or 's' => (pen.X + piece[^2], pen.Y + piece[^1]),
                    _ => pen,
                };
                points.Add((mirror * pen.X, pen.Y));
            }
        }

        return points;
    }

    [GeneratedRegex("<svg class=\"fig[ \"].*?</svg>(?=\\s*(</div>|<figcaption))", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Drawing();

    [GeneratedRegex("[MhvcszZ][^MhvcszZ]*")]
    private static partial Regex Command();

    [GeneratedRegex(@"-?\d*\.?\d+")]
    private static partial Regex Number();
}
