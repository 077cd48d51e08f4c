using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The page that lists every page.</summary>
internal sealed record ContentsView
{
    public required Frame Page { get; init; }

    public required string Summary { get; init; }

    public required ProseView Prose { get; init; }

    public required ImmutableArray<LinkGroup> Groups { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }
}

/// <summary>Links of one sort under a heading that may be a link itself.</summary>
internal sealed record LinkGroup(string Heading, string? Href, ImmutableArray<LinkItem> Items);
