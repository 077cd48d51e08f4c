using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The page of a complaint.</summary>
internal sealed record ComplaintView
{
    public required Frame Page { get; init; }

    /// <summary>The pack of its sheets, as far as PDFs of it were made.</summary>
    public required ImmutableArray<LinkView> PackPdfs { get; init; }

    public string? Gloss { get; init; }

    public required string Summary { get; init; }

    public required StatusView Status { get; init; }

    /// <summary>Its red flags, the most pressing first.</summary>
    public required ImmutableArray<CareCard> Care { get; init; }

    public required ProseView Prose { get; init; }

    /// <summary>Where it is felt; null when the body map does not say.</summary>
    public FigureView? Felt { get; init; }

    /// <summary>The gentlest first.</summary>
    public required ImmutableArray<CardView> Techniques { get; init; }

    public required ImmutableArray<CardView> Routines { get; init; }

    /// <summary>What it says of research.</summary>
    public required ClaimsView Claims { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }

    public required ImmutableArray<LinkItem> Sources { get; init; }
}
