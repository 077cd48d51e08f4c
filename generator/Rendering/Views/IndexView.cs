using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The list of all articles of a kind, or of all cheat sheets.</summary>
/// <param name="Intro">One sentence on what is listed.</param>
internal sealed record IndexView(Frame Page, string Intro, ImmutableArray<CardGroup> Groups)
{
    /// <summary>All sheets in one, on the list of sheets, as far as PDFs of it were made.</summary>
    public ImmutableArray<LinkView> Pdfs { get; init; } = [];

    /// <summary>The sheets in large print, on the list of sheets.</summary>
    public ImmutableArray<LinkItem> Large { get; init; } = [];

    /// <summary>The listed muscles on the body, layer by layer; none for other lists and without a body map.</summary>
    public ImmutableArray<FigureView> Maps { get; init; } = [];
}

/// <summary>Cards under a heading; without one when there is only one group.</summary>
internal sealed record CardGroup(string? Heading, ImmutableArray<CardView> Cards);
