using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The list of all articles of a kind, or of all cheat sheets.</summary>
/// <param name="Intro">One sentence on what is listed.</param>
internal sealed record IndexView(Frame Page, string Intro, ImmutableArray<CardGroup> Groups);

/// <summary>Cards under a heading; without one when there is only one group.</summary>
internal sealed record CardGroup(string? Heading, ImmutableArray<CardView> Cards);
