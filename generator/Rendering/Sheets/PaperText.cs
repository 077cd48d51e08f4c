using System.Collections.Immutable;
using Handbook.Planning.Sheets;
using Handbook.Rendering.Views;
using Handbook.Templating;

namespace Handbook.Rendering.Sheets;

/// <summary>What the parts of a sheet are set from.</summary>
internal static class PaperText
{
    /// <summary>The pixel of stylesheets, 1/96 inch, in millimetres: engines draw borders as whole ones.</summary>
    public const double Pixel = 25.4 / 96;

    /// <summary>A border of 1.5 points.</summary>
    public const double Border = 2 * Pixel;

    /// <summary>Room at the left for the name of a fact or of a short section.</summary>
    public const double BesideName = 22;

    /// <summary>As wide as the dot between items that follow each other in a paragraph.</summary>
    public const string Dot = "\u00A0\u00A0";

    private const double BesideBullet = 3;

    // Of the smallest type, in millimetres.
    private const double WidthOfSpace = 0.93;

    public static IEnumerable<PaperBox> Bullets(IEnumerable<string> lines) =>
        lines.Select(l => new PaperBox.Inset(new PaperBox.Words(l, PaperType.Body), BesideBullet));

    /// <summary>Names at the left, what they say beside them.</summary>
    public static PaperBox Facts(ImmutableArray<FactView> facts) => new PaperBox.Stack([.. facts.Select(Fact)]);

    /// <summary>Names and what they say, in one paragraph.</summary>
    public static PaperBox FactsRunOn(ImmutableArray<FactView> facts) => new PaperBox.Words(
        [.. facts.SelectMany(f => new[] { new WordRun($"{f.Name}: ", IsBold: true), new WordRun($"{ValuesOf(f)} {Dot}") })], PaperType.Body);

    /// <summary>A short section, whose lists run on.</summary>
    public static IEnumerable<PaperBox> RunOn(Html body) => new PaperProse(PaperType.Body, 0, 0) { ListsRunOn = true }.BlocksOf(body);

    /// <summary>A list that runs on in one paragraph behind its heading.</summary>
    /// <param name="beside">Room for a mark before the heading, about one word wide.</param>
    public static PaperBox.Words RunOn(string heading, IEnumerable<string> items, double beside = 0) => new(
        [
            new WordRun(new string('\u00A0', (int)Math.Ceiling(beside / WidthOfSpace)) + heading + " ", IsBold: true),
            new WordRun(string.Join($" {Dot}", items)),
        ],
        PaperType.Body);

    public static PaperBox.Inset Framed(PaperBox box, double border, double sides, double above) =>
        new(box, 2 * (border + sides), border + above, border + above);

    private static PaperBox Fact(FactView fact)
    {
        var lines = fact.OneLine ? [ValuesOf(fact)] : fact.Values.Select(v => v.Text);
        return new PaperBox.Inset(new PaperBox.Stack([.. lines.Select(l => new PaperBox.Words(l, PaperType.Body))]), BesideName);
    }

    private static string ValuesOf(FactView fact) => string.Join(", ", fact.Values.Select(v => v.Text));
}
