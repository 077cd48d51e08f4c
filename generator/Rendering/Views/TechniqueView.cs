using System.Collections.Immutable;
using Handbook.Templating;

namespace Handbook.Rendering.Views;

/// <summary>The page of a technique.</summary>
internal sealed record TechniqueView
{
    public required Frame Page { get; init; }

    /// <summary>Its sheet, as far as PDFs of it were made.</summary>
    public required ImmutableArray<LinkView> Pdfs { get; init; }

    public required string Gloss { get; init; }

    public required string Summary { get; init; }

    public required StatusView Status { get; init; }

    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>The start position, drawn.</summary>
    public required Html PositionFigure { get; init; }

    public required SafetyView Safety { get; init; }

    public required ImmutableArray<string> NoGoZones { get; init; }

    /// <summary>What the contact area is called: where the tool goes, or what touches.</summary>
    public required string ContactHeading { get; init; }

    public required string ContactArea { get; init; }

    /// <summary>Where it goes, as a drawing; null when none is given.</summary>
    public FigureView? Spot { get; init; }

    /// <summary>The muscles it reaches; null without a body map.</summary>
    public FigureView? MuscleMap { get; init; }

    public required DoseView Dose { get; init; }

    public required ProseView Prose { get; init; }

    /// <summary>Set up and Movement.</summary>
    public required ImmutableArray<SectionView> Steps { get; init; }

    /// <summary>The sections behind the steps, without Evidence.</summary>
    public required ImmutableArray<SectionView> Sections { get; init; }

    public required EvidenceView Evidence { get; init; }

    /// <summary>The section Evidence; none when it is missing.</summary>
    public required ImmutableArray<SectionView> EvidenceSections { get; init; }

    public required ImmutableArray<LinkItem> Primary { get; init; }

    public required ImmutableArray<LinkItem> Secondary { get; init; }

    public required ImmutableArray<LinkItem> Overlying { get; init; }

    public required ImmutableArray<LinkItem> Avoided { get; init; }

    public required ImmutableArray<LinkItem> Complaints { get; init; }

    public required ImmutableArray<RoutinePlaceView> Routines { get; init; }

    /// <summary>Other techniques that reach a muscle that is an aim of this one.</summary>
    public required ImmutableArray<LinkItem> SameMuscle { get; init; }

    /// <summary>Other techniques for a complaint that this one is meant for, without those for the same muscle.</summary>
    public required ImmutableArray<LinkItem> SameComplaint { get; init; }

    /// <summary>What it says of research.</summary>
    public required ClaimsView Claims { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }

    public required ImmutableArray<LinkItem> Sources { get; init; }

    public required string GeneralNote { get; init; }

    /// <summary>What the follow-along timer counts; null when it is not offered.</summary>
    public FollowView? Follow { get; init; }

    /// <summary>The place of its card on the reader's own sheet; null when it has none.</summary>
    public string? MySheetHref { get; init; }

    public required string SheetHref { get; init; }
}
