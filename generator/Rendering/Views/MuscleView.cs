using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The page of a muscle.</summary>
internal sealed record MuscleView
{
    public required Frame Page { get; init; }

    /// <summary>The pack of its sheets, as far as PDFs of it were made.</summary>
    public required ImmutableArray<LinkView> PackPdfs { get; init; }

    public required string PlainTitle { get; init; }

    public required string Summary { get; init; }

    public required StatusView Status { get; init; }

    public required ImmutableArray<FactView> Facts { get; init; }

    public required ProseView Prose { get; init; }

    /// <summary>Where it lies; null without a body map.</summary>
    public FigureView? Place { get; init; }

    public required ImmutableArray<string> Referral { get; init; }

    /// <summary>The same as a drawing; null when none is given.</summary>
    public FigureView? ReferralFigure { get; init; }

    public required ImmutableArray<string> Disputed { get; init; }

    public required ImmutableArray<LinkItem> Primary { get; init; }

    public required ImmutableArray<LinkItem> Secondary { get; init; }

    public required ImmutableArray<LinkItem> Overlying { get; init; }

    public required ImmutableArray<LinkItem> AvoidedBy { get; init; }

    public required ImmutableArray<LinkItem> Complaints { get; init; }

    /// <summary>What it says of research.</summary>
    public required ClaimsView Claims { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }

    public required ImmutableArray<LinkItem> Sources { get; init; }
}
