using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering.Figures;
using Handbook.Rendering.Maps;
using Handbook.Rendering.Prints;
using Handbook.Rendering.Sheets;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the view of a technique's page.</summary>
internal static class TechniquePages
{
    private const string SetUp = "Set up";
    private const string Movement = "Movement";
    private const string Evidence = "Evidence";

    /// <summary>The sections that hold the steps, in their order.</summary>
    public static IReadOnlyList<string> StepHeadings { get; } = [SetUp, Movement];

    public static TechniqueView Build(Technique technique, Vantage from)
    {
        var prose = ProseViews.Of(technique, from);
        var dose = DoseWords.Of(technique.Dose, technique.Kind);
        var complaints = from.ItemsOf(technique.Complaints).ToImmutableArray();
        var routines = RoutinePlaces.Of(technique, from);
        var related = RelatedTechniques.To(technique, from);
        var avoided = AvoidedBy(technique, from);
        var primary = Reached(technique, TargetRole.Primary, from);
        var secondary = Reached(technique, TargetRole.Secondary, from);
        var overlying = Reached(technique, TargetRole.Overlying, from);
        return new TechniqueView
        {
            Page = Frames.Of(technique, from),
            Pdfs = PrintLinks.ToSheet(technique, from),
            Gloss = technique.Gloss,
            Summary = technique.Summary,
            Status = Statuses.Of(technique),
            Facts = TechniqueFacts.Of(technique, dose, from),
            PositionFigure = PositionFigures.Draw(technique),
            Safety = SafetyBlocks.Of([technique], from),
            NoGoZones = technique.NoGoZones,
            ContactHeading = technique.Kind == TechniqueKind.Release ? "Where it goes" : "Contact",
            ContactArea = technique.ContactArea,
            Spot = SpotFigures.Of(technique, from),
            MuscleMap = MuscleFigures.WorkedBy(technique, from),
            Dose = dose,
            Prose = prose with { Muscles = Previews.Without(prose.Muscles, primary, secondary, overlying, avoided) },
            Steps = StepsOf(prose),
            Sections = prose.Except(SetUp, Movement, Evidence),
            Evidence = Words.Of(technique.Evidence),
            EvidenceSections = prose.Named(Evidence),
            Primary = primary,
            Secondary = secondary,
            Overlying = overlying,
            Avoided = avoided,
            Complaints = complaints,
            Routines = routines,
            SameMuscle = related.SameMuscle,
            SameComplaint = related.SameComplaint,
            Claims = ClaimViews.Of(technique, from),
            MentionedIn = Inverse.MentionedIn(
                technique.Id,
                from,
                complaints, related.SameMuscle, related.SameComplaint, avoided, primary, secondary, overlying, ToolItems(technique, from), Items(routines)),
            Sources = Inverse.SourcesOf(technique.Id, from),
            GeneralNote = from.Settings.GeneralNote,
            Follow = FollowViews.Of(technique),
            MySheetHref = MySheetPages.HrefOf(technique, from),
            SheetHref = from.HrefOf(SitePlanner.SheetPathOf(technique.Id)),
        };
    }

    public static ImmutableArray<SectionView> StepsOf(ProseView prose) => prose.Named([.. StepHeadings]);

    private static ImmutableArray<LinkItem> Reached(Technique technique, TargetRole role, Vantage from) =>
    [
        .. technique.Targets
            .Where(t => t.Role == role)
            .Select(t => from.Find<Muscle>(t.Muscle)).OfType<Muscle>()
            .Select(m => from.ItemOf(m.Id, role == TargetRole.Primary ? $"{m.PlainTitle}. {m.Summary}" : m.PlainTitle)),
    ];

    private static ImmutableArray<LinkItem> AvoidedBy(Technique technique, Vantage from) =>
    [
        .. technique.Avoids
            .Select(a => (Muscle: from.Find<Muscle>(a.Muscle), a.Why))
            .Where(a => a.Muscle is not null)
            .Select(a => from.ItemOf(a.Muscle!.Id, $"{a.Muscle.PlainTitle}. {a.Why}")),
    ];

    private static ImmutableArray<LinkItem> Items(ImmutableArray<RoutinePlaceView> routines) =>
        [.. routines.Select(r => new LinkItem(r.Title, r.Href))];

    private static ImmutableArray<LinkItem> ToolItems(Technique technique, Vantage from) =>
        [.. from.ItemsOf(technique.Tools), .. technique.SofterTool is { } softer ? from.ItemsOf([softer]) : []];
}
