using System.Collections.Immutable;
using Handbook.Templating;

namespace Handbook.Rendering.Views;

/// <summary>The page of a routine.</summary>
internal sealed record RoutineView
{
    public required Frame Page { get; init; }

    /// <summary>Its sheet, as far as PDFs of it were made.</summary>
    public required ImmutableArray<LinkView> Pdfs { get; init; }

    /// <summary>The pack of its sheets, as far as PDFs of it were made.</summary>
    public required ImmutableArray<LinkView> PackPdfs { get; init; }

    public required string Goal { get; init; }

    public required StatusView Status { get; init; }

    public required ImmutableArray<FactView> Facts { get; init; }

    public required SafetyView Safety { get; init; }

    public required ImmutableArray<RoutineItemView> Items { get; init; }

    public required ProseView Prose { get; init; }

    public required ImmutableArray<LinkItem> Complaints { get; init; }

    /// <summary>Routines that contain this one.</summary>
    public required ImmutableArray<LinkItem> Routines { get; init; }

    /// <summary>What it says of research.</summary>
    public required ClaimsView Claims { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }

    public required ImmutableArray<LinkItem> Sources { get; init; }

    public required string GeneralNote { get; init; }

    /// <summary>Whether the follow-along timer is offered.</summary>
    public required bool IsFollowed { get; init; }

    /// <summary>The sheets of its techniques in large print.</summary>
    public required ImmutableArray<LinkItem> Large { get; init; }

    public required string SheetHref { get; init; }
}

/// <summary>One step of a routine.</summary>
internal sealed record RoutineItemView
{
    public required string Title { get; init; }

    public required string Href { get; init; }

    public string? Gloss { get; init; }

    /// <summary>The dose in one sentence, with the routine's own hold where it has one.</summary>
    public required string Dose { get; init; }

    public required string Minutes { get; init; }

    public string? Note { get; init; }

    /// <summary>The start position of a technique, drawn; null for a routine.</summary>
    public Html? PositionFigure { get; init; }

    /// <summary>The steps of each technique of this step, with the numbers of the follow-along timer; none when nobody should do the routine alone.</summary>
    public ImmutableArray<FollowView> Follow { get; init; } = [];

    /// <summary>Position and tool of a technique; none for a routine.</summary>
    public required ImmutableArray<string> Facts { get; init; }
}
