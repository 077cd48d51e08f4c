using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Rendering;
using Handbook.Rendering.Maps;

namespace Handbook.Tests.Rendering;

public class MapTests
{
    private const string Map = """
        regions:
          - {muscle: soleus, view: back, shape: [[12, 300], [30, 300], [20, 350]]}
          - {muscle: gastrocnemius, view: back, shape: [[12, 300], [30, 300], [20, 340]]}
        areas:
          - {name: Calf, view: back, leads_to: tight-calf, shape: [[10, 300], [31, 300], [20, 350]]}
          - {name: Neck, view: front, leads_to: muscles/soleus, shape: [[0, 60], [8, 60], [0, 70]]}
        referral:
          - {muscle: soleus, view: back, shape: [[12, 380], [20, 380], [16, 395]]}
        landmarks:
          - {term: sore-spot, label: outer hip bone, close_up: buttock, at: [40, 193]}
        zones:
          - {id: sit-bone, name: the sit bone, close_up: buttock, shape: [[10, 207], [20, 207], [15, 218]]}
        """;

    private const string Spot = """
        complaints: [tight-calf]
        spot:
          close_up: buttock
          target: [[17, 173], [32, 168], [30, 188]]
          ball: [26, 177]
          avoid: [sit-bone]
        """;

    [Fact]
    public void Without_a_body_map_no_page_has_a_drawing()
    {
        var pages = new SampleSite().RenderAll(p => p.Path.EndsWith(".html", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.DoesNotMatch("class=\"fig[ \"]", page.Text));
    }

    [Fact]
    public void An_area_is_a_link_on_each_side_and_stands_in_the_list_once()
    {
        var html = Site().Render("index.html").Text;
        Assert.Equal(
            ["Neck: Soleus", "Calf, left: Tight calf", "Calf, right: Tight calf"],
            Regex.Matches(html, "<a href=\"[^\"]*\" aria-label=\"([^\"]*)\"").Select(m => m.Groups[1].Value));
        Assert.Single(Regex.Matches(html, "<a href=\"complaints/tight-calf.html\">Calf</a>"));
    }

    [Fact]
    public void Left_is_at_the_left_from_behind_and_at_the_right_from_the_front()
    {
        var site = Site().Build();
        var areas = XElement.Parse(BodyMaps.Of(new Vantage(site, "index.html"))!.Drawing.Markup);
        var left = areas.Descendants("a").Single(a => a.Attribute("aria-label")!.Value.StartsWith("Calf, left", StringComparison.Ordinal));
        var shape = left.Elements("path").Single(p => p.Attribute("class")!.Value == "area");
        Assert.Equal("scale(-1 1)", shape.Attribute("transform")?.Value);
        Assert.StartsWith("M10 300", shape.Attribute("d")!.Value, StringComparison.Ordinal);
        var right = areas.Descendants("a").Single(a => a.Attribute("aria-label")!.Value.StartsWith("Calf, right", StringComparison.Ordinal));
        Assert.All(right.Elements("path"), p => Assert.Null(p.Attribute("transform")));
        Assert.Equal(["front view", "right", "left"], WordsOf(areas).Take(3));
    }

    [Fact]
    public void The_narrow_muscle_gets_room_for_a_finger()
    {
        var site = Site().With("body-map.yml", "[[12, 300], [30, 300], [20, 350]]", "[[1, 300], [4, 300], [2, 350]]").Build();
        var panel = MuscleMaps.Of(new Vantage(site, "muscles/index.html")).Single(f => f.Drawing.Markup.Contains("Soleus", StringComparison.Ordinal));
        Assert.Contains("aria-label=\"Soleus, both sides\"", panel.Drawing.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_of_muscles_ends_at_the_top_of_the_thighs_or_below_the_lowest_muscle()
    {
        var site = Site();
        Assert.Equal("-46 68 92 301", FrameOfFirstMap(site));
        site.With("body-map.yml", "[[12, 300], [30, 300], [20, 340]]", "[[12, 150], [30, 150], [20, 228]]");
        Assert.Equal("-46 68 92 181", FrameOfFirstMap(site));
    }

    [Fact]
    public void A_spot_shows_the_ball_at_its_true_size_on_the_left_and_names_bones_on_the_right()
    {
        var site = Site().With("techniques/calf-roll.md", "complaints: [tight-calf]", Spot).Build();
        var technique = SampleSite.Find<Technique>(site, "calf-roll");
        var svg = XElement.Parse(SpotFigures.Of(technique, new Vantage(site, "techniques/calf-roll.html"))!.Drawing.Markup);
        var ball = svg.Descendants("circle").Single(c => c.Attribute("class")!.Value == "ball");
        Assert.Equal(("-26", "177", "7.6"), (ball.Attribute("cx")!.Value, ball.Attribute("cy")!.Value, ball.Attribute("r")!.Value));
        Assert.Equal(["back view", "left", "right", "outer hip", "bone", "ball goes here", "keep off"], WordsOf(svg));
        Assert.Equal("54", svg.Descendants("text").Single(t => t.Value == "bone").Attribute("x")!.Value);
        Assert.EndsWith("Hatched, to keep off: the sit bone.", svg.Element("desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spot_on_the_right_is_the_mirror_image()
    {
        var site = Site().With("techniques/calf-roll.md", "complaints: [tight-calf]", Spot.Replace("buttock", "buttock\n  side: right", StringComparison.Ordinal)).Build();
        var markup = SpotFigures.Of(SampleSite.Find<Technique>(site, "calf-roll"), new Vantage(site, "x.html"))!.Drawing.Markup;
        Assert.Contains("<circle class=\"ball\" cx=\"26\" cy=\"177\"", markup, StringComparison.Ordinal);
        Assert.Contains("x=\"-54\"", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_muscle_page_shows_its_place_and_says_that_referral_is_a_teaching_aid()
    {
        var html = Site().Render("muscles/soleus.html").Text;
        Assert.Contains("<title>Where the soleus lies</title>", html, StringComparison.Ordinal);
        Assert.Contains("Teaching aid: where some people feel the soleus", html, StringComparison.Ordinal);
        Assert.Contains("fill=\"url(#fig:referral)\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_is_drawn_by_its_parts()
    {
        var site = Site().Build();
        var from = new Vantage(site, "x.html");
        var region = Assert.Single(MuscleFigures.RegionsOf(SampleSite.Find<Muscle>(site, "triceps-surae").Id, from));
        Assert.Equal("gastrocnemius", region.Muscle.Value);
    }

    [Fact]
    public void A_path_is_rounded_where_the_pen_is_so_that_it_ends_where_it_began()
    {
        var line = MapPath.Closed(Points.Of(0.4, 0.4, 10.4, 0, 10, 10));
        Assert.Equal("M0 0", line[..4]);
        var ends = Regex.Matches(line, @"-?\d+").Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(2 + 6 + 4 + 4, ends.Length);
        Assert.Equal((0, 0), (ends[6] + ends[10] + ends[14], ends[7] + ends[11] + ends[15]));
    }

    [Fact]
    public void A_line_that_corners_pull_passes_halfway_between_them()
    {
        Assert.Equal("M0 0q4 0 4 2t2 4-3 5", MapPath.Pulled(new MapPoint(0, 0), Points.Of(4, 0, 4, 4, 8, 8), new MapPoint(3, 11)));
        Assert.Equal("M0 2q0-2 2-2t2 2-2 2-2-2z", MapPath.PulledRound(Points.Of(0, 0, 4, 0, 4, 4, 0, 4)));
    }

    [Fact]
    public void Both_halves_of_the_body_are_the_same_line_in_every_drawing_of_a_page()
    {
        var lines = Regex.Matches(Site().Render("muscles/soleus.html").Text, "class=\"skin\" d=\"([^\"]*)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(4, lines.Count);
        Assert.Single(lines.Distinct());
    }

    private static SampleSite Site() => new SampleSite().With("body-map.yml", Map);

    private static string FrameOfFirstMap(SampleSite site) =>
        XElement.Parse(MuscleMaps.Of(new Vantage(site.Build(), "muscles/index.html"))[0].Drawing.Markup).Attribute("viewBox")!.Value;

    private static IEnumerable<string> WordsOf(XElement svg) =>
        svg.Descendants("text").Where(t => t.Attribute("class")?.Value != "name").Select(t => t.Value);
}
