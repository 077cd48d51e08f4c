using System.Diagnostics;
using System.Globalization;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>The values of the model in the words that readers see.</summary>
internal static class Words
{
    public static DateView Of(DateOnly date) =>
        new(date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static string Of(BodyPosition position) => position switch
    {
        BodyPosition.SideLying => "lying on your side",
        BodyPosition.ThreeQuarterLying => "lying three-quarters on your back",
        BodyPosition.Supine => "lying on your back",
        BodyPosition.Prone => "lying on your front",
        BodyPosition.SittingChair => "sitting on a chair",
        BodyPosition.SittingFloor => "sitting on the floor",
        BodyPosition.StandingWall => "standing at a wall",
        BodyPosition.HalfKneeling => "half-kneeling",
        BodyPosition.Standing => "standing",
        _ => throw new UnreachableException(),
    };

    public static string Of(BodyRegion region) => region switch
    {
        BodyRegion.LowBack => "Low back",
        BodyRegion.UpperBack => "Upper back",
        BodyRegion.Buttock => "Buttock",
        BodyRegion.Hip => "Hip",
        BodyRegion.Thigh => "Thigh",
        BodyRegion.Belly => "Belly",
        BodyRegion.Neck => "Neck",
        BodyRegion.Shoulder => "Shoulder",
        BodyRegion.Arm => "Arm",
        BodyRegion.Chest => "Chest",
        BodyRegion.LowerLeg => "Lower leg",
        BodyRegion.Foot => "Foot",
        _ => throw new UnreachableException(),
    };

    public static string Of(MuscleLayer layer) => layer switch
    {
        MuscleLayer.Superficial => "Superficial: just under the skin",
        MuscleLayer.Middle => "Middle: under other muscles",
        MuscleLayer.Deep => "Deep: close to the bones",
        _ => throw new UnreachableException(),
    };

    public static string Of(Palpable palpable) => palpable switch
    {
        Palpable.Yes => "Yes, it can be felt through the skin",
        Palpable.Partly => "Partly",
        Palpable.No => "No",
        _ => throw new UnreachableException(),
    };

    public static string Of(Hardness hardness) => hardness switch
    {
        Hardness.Soft => "Soft",
        Hardness.Medium => "Medium",
        Hardness.Hard => "Hard",
        _ => throw new UnreachableException(),
    };

    public static string Of(Sides sides) => sides switch
    {
        Sides.Each => "left and right, one after the other",
        Sides.BothAtOnce => "both sides at once",
        Sides.None => "no sides",
        _ => throw new UnreachableException(),
    };

    public static EvidenceView Of(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.Moderate => new("Moderate", "Good studies point the same way. New ones may still change the picture."),
        EvidenceGrade.Low => new("Low", "There are a few studies. New ones are likely to change the picture."),
        EvidenceGrade.VeryLow => new("Very low", "Studies are few, small or about something slightly different. We are not sure that it helps."),
        EvidenceGrade.ExpertOpinion => new("Expert opinion", "People who work with it teach it. It has not been tested in good studies."),
        EvidenceGrade.None => new("None", "We found no study of it."),
        _ => throw new UnreachableException(),
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Guideline => "Guideline",
        SourceKind.SystematicReview => "Systematic review",
        SourceKind.Trial => "Trial",
        SourceKind.Study => "Study",
        SourceKind.Review => "Review",
        SourceKind.Standard => "Standard",
        SourceKind.Ontology => "Ontology",
        SourceKind.Reference => "Reference work",
        SourceKind.Clinic => "Clinic page",
        SourceKind.Article => "Article",
        SourceKind.Book => "Book",
        _ => throw new UnreachableException(),
    };

    public static string Of(SourceStrength strength) => strength switch
    {
        SourceStrength.A => "A",
        SourceStrength.B => "B",
        SourceStrength.C => "C",
        _ => throw new UnreachableException(),
    };

    public static string MeaningOf(SourceStrength strength) => strength switch
    {
        SourceStrength.A => "Guidelines, reviews of studies and official standards",
        SourceStrength.B => "Textbooks, reference works and hospital leaflets",
        SourceStrength.C => "Clinic pages and similar: often taught, not proven",
        _ => throw new UnreachableException(),
    };

    public static string WithCapital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A name inside a sentence.</summary>
    public static string WithSmallLetter(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
