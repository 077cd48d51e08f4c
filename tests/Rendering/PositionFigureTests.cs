using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Handbook.Model;
using Handbook.Rendering.Figures;

namespace Handbook.Tests.Rendering;

/// <summary>The drawings of start positions, as files and as bodies in space.</summary>
public class PositionFigureTests
{
    private const double Near = 0.01;

    public static TheoryData<string> Presets() => [.. Enum.GetNames<FigurePreset>()];

    [Theory]
    [MemberData(nameof(Presets))]
    public void A_drawing_is_small_well_formed_and_says_what_it_shows(string preset)
    {
        foreach (var figure in Figures(Named(preset)))
        {
            var markup = PositionFigures.Draw(figure, Named(preset)).Markup;
            var svg = XDocument.Parse(markup).Root!;

            Assert.InRange(Encoding.UTF8.GetByteCount(markup), 1000, 2600);
            Assert.Equal(["title", "desc"], svg.Elements().Take(2).Select(e => e.Name.LocalName));
            Assert.All(svg.Elements().Take(2), e => Assert.Matches("^[A-Z].*[a-z]$", e.Value));
            Assert.Equal("img", svg.Attribute("role")!.Value);

            // Without ids, drawings can stand on one page in any number; without styles, the policy of the page lets them.
            Assert.DoesNotContain(svg.DescendantsAndSelf(), e => e.Attribute("id") is not null || e.Attribute("style") is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void No_part_of_a_drawing_leaves_its_frame(string preset)
    {
        foreach (var figure in Figures(Named(preset)))
        {
            var svg = XDocument.Parse(PositionFigures.Draw(figure, Named(preset)).Markup).Root!;
            var frame = svg.Attribute("viewBox")!.Value.Split(' ').Select(int.Parse).ToArray();

            Assert.All(svg.Elements("path"), path =>
            {
                var half = Brush.All.Single(b => b.Class == path.Attribute("class")!.Value.Split(' ')[0]).Half;
                Assert.All(PathReading.PointsOf(path.Attribute("d")!.Value), p =>
                {
                    Assert.InRange(p.X, half + 1, frame[2] - half - 1);
                    Assert.InRange(p.Y, half + 1, frame[3] - half - 1);
                });
            });
        }
    }

    [Fact]
    public void The_style_sheet_draws_each_line_as_thick_as_the_frame_is_cut_for()
    {
        var css = File.ReadAllText(Repository.Path("templates/assets/pages/large-sheet+list+page-index+routine+sheet-page+technique.css"));

        Assert.All(Brush.All, brush => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $".position .{brush.Class} {{ --w: {brush.Width}; "), css, StringComparison.Ordinal));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $".position path.x {{ --rim: {Brush.Rim}; "), css, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_each_outlined_line_lies_the_very_same_line()
    {
        var paths = XDocument.Parse(PositionFigures.Draw(Figure.Plain, FigurePreset.Supine).Markup).Root!.Elements("path")
            .Select(p => (Class: p.Attribute("class")!.Value.Split(' '), Data: p.Attribute("d")!.Value)).ToList();

        for (var i = 0; i < paths.Count; i++)
        {
            var brush = Brush.All.Single(b => b.Class == paths[i].Class[0]);
            Assert.Equal(brush.IsDrawnTwice, paths[i].Class.Contains("x") || (i > 0 && paths[i - 1].Class.Contains("x") && paths[i - 1].Data == paths[i].Data));
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Changing_one_angle_changes_the_drawing(string preset)
    {
        var plain = PositionFigures.Draw(Figure.Plain, Named(preset)).Markup;
        var pose = PosePresets.Of(Named(preset)).Pose;

        foreach (var joint in new[] { FigureJoint.LowBack, FigureJoint.Neck, FigureJoint.WorkedKnee, FigureJoint.WorkedHip, FigureJoint.OtherShoulder })
        {
            var changed = Figure.Plain with { Joints = Figure.Plain.Joints.Add(joint, pose[joint] + 12) };
            Assert.NotEqual(plain, PositionFigures.Draw(changed, Named(preset)).Markup);
        }

        Assert.Equal(plain, PositionFigures.Draw(Figure.Plain, Named(preset)).Markup);
    }

    [Fact]
    public void Every_position_of_the_body_has_the_preset_of_its_name_with_fitting_props() => Assert.All(Enum.GetValues<BodyPosition>(), position =>
    {
        Assert.Equal(position.ToString(), position.Preset().ToString());
        Assert.Empty(PosePresets.Of(position.Preset()).Props.Except(position.Preset().FittingProps()));
    });

    [Theory]
    [MemberData(nameof(Presets))]
    public void The_angles_of_a_preset_are_such_as_an_author_may_write(string preset) => Assert.All(PosePresets.Of(Named(preset)).Pose.Angles, angle =>
    {
        var (least, most) = JointRanges.Of(angle.Key);
        Assert.InRange(angle.Value, least, most);
    });

    [Theory]
    [MemberData(nameof(Presets))]
    public void The_body_neither_floats_nor_sinks(string preset)
    {
        var pose = PosePresets.Of(Named(preset)).Pose;
        var body = Scene.Of(Figure.Plain, PosePresets.Of(Named(preset))).Body;

        Assert.Equal(pose.Seat, Footing.LowestOf(body, pose.Plants), Near);
        foreach (var (limb, leg) in new[] { (PlantedLimb.WorkedLeg, body.WorkedLeg), (PlantedLimb.OtherLeg, body.OtherLeg) })
        {
            var sole = Parts.Foot(leg).Min(p => p.Center.Y - p.Radius);
            if (pose.Plants.Any(p => p.Limb == limb))
            {
                Assert.InRange(sole, -0.5, 0.5);
            }
        }
    }

    [Theory]
    [InlineData("StandingWall", "LowBack")]
    [InlineData("StandingSideToWall", "Waist")]
    public void A_ball_at_the_wall_touches_the_wall(string preset, string place)
    {
        var scene = Touched(preset, place);

        Assert.Equal(Measures.BallRadius, scene.Contact!.Value.X - scene.WallX, 3.0);
        Assert.True(scene.WallX <= scene.Contact.Value.X - Measures.BallRadius + Near);
    }

    [Theory]
    [InlineData("SittingFloor", "Buttock")]
    [InlineData("ProneOnForearms", "Belly")]
    [InlineData("SideLying", "Waist")]
    [InlineData("Supine", "LowBack")]
    public void A_ball_under_the_body_lies_on_the_floor(string preset, string place) =>
        Assert.Equal(Measures.BallRadius, Touched(preset, place).Contact!.Value.Y, Near);

    [Theory]
    [MemberData(nameof(Presets))]
    public void A_contact_lies_on_the_named_part_of_the_worked_side(string preset)
    {
        foreach (var place in Enum.GetValues<ContactPlace>())
        {
            var body = Scene.Of(Figure.Plain, PosePresets.Of(Named(preset))).Body;
            var (point, way) = ContactPlaces.Find(body, place);
            V3 part = place switch
            {
                ContactPlace.Waist or ContactPlace.LowBack or ContactPlace.Belly => body.Waist.Center,
                ContactPlace.UpperBack or ContactPlace.SideChest => body.Chest.Center,
                ContactPlace.ThighBack or ContactPlace.ThighFront => (body.WorkedLeg.Root + body.WorkedLeg.Middle) * 0.5,
                ContactPlace.Calf => (body.WorkedLeg.Middle * 0.65) + (body.WorkedLeg.End * 0.35),
                _ => body.Pelvis.Center,
            };

            Assert.InRange((point - part).Length, 5, 17);
            Assert.True(way.Dot(point - part) > 0, $"{place} must look out of the body");
            if (place is not (ContactPlace.ThighBack or ContactPlace.ThighFront or ContactPlace.Calf))
            {
                Assert.True((point - part).Dot(body.Waist.Axes.Right) > 0, $"{place} must be on the worked side");
            }
        }
    }

    [Fact]
    public void The_left_side_is_the_mirror_image_and_says_so()
    {
        var figure = Figure.Plain with { Side = BodySide.Left, Contact = ContactPlace.Waist };
        var left = PositionFigures.Draw(figure, FigurePreset.SideLying).Markup;
        var right = PositionFigures.Draw(figure with { Side = BodySide.Right }, FigurePreset.SideLying).Markup;

        Assert.Contains("<desc>Left side down, a ball under the side of the waist, on a mat, a pillow under the head</desc>", left, StringComparison.Ordinal);
        Assert.Contains("<desc>Right side down,", right, StringComparison.Ordinal);
        Assert.Contains(">L</text>", left, StringComparison.Ordinal);
        Assert.Contains(">R</text>", right, StringComparison.Ordinal);
        Assert.NotEqual(left.Replace("Left", "Right", StringComparison.Ordinal), right);
    }

    private static FigurePreset Named(string preset) => Enum.Parse<FigurePreset>(preset);

    private static Scene Touched(string preset, string place) =>
        Scene.Of(Figure.Plain with { Contact = Enum.Parse<ContactPlace>(place) }, PosePresets.Of(Named(preset)));

    // Bare, and with all that can be added to it.
    private static IEnumerable<Figure> Figures(FigurePreset preset) =>
    [
        Figure.Plain,
        .. Enum.GetValues<ContactPlace>().Select(place => Figure.Plain with
        {
            Side = BodySide.Left,
            Contact = place,
            Props = [.. preset.FittingProps()],
        }),
    ];
}
