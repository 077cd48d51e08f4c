using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The first page.</summary>
internal sealed record HomeView
{
    public required Frame Page { get; init; }

    public required string Summary { get; init; }

    public required ProseView Prose { get; init; }

    /// <summary>The signs that need help at once; none when no rule names one.</summary>
    public required ImmutableArray<CareCard> CheckFirst { get; init; }

    public required ImmutableArray<CardView> Techniques { get; init; }

    /// <summary>The way to those that are not shown; null when all are.</summary>
    public LinkView? AllTechniques { get; init; }

    public required ImmutableArray<CardView> Routines { get; init; }

    public required ImmutableArray<CardView> Complaints { get; init; }

    /// <summary>Where does it hurt? Null when the body map names no areas.</summary>
    public BodyMapView? BodyMap { get; init; }

    public required string SheetsHref { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }

    public required ImmutableArray<LinkItem> Sources { get; init; }
}
