using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>A page of prose.</summary>
internal sealed record ProsePageView
{
    public required Frame Page { get; init; }

    public required string Summary { get; init; }

    public required ProseView Prose { get; init; }

    /// <summary>What it says of research.</summary>
    public required ClaimsView Claims { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }

    public required ImmutableArray<LinkItem> Sources { get; init; }
}

/// <summary>The page for addresses that do not exist.</summary>
/// <param name="HomeAddress">Absolute, because the page may stand in for an address at any depth.</param>
internal sealed record NotFoundView(Frame Page, string Summary, ProseView Prose, string HomeAddress);
