using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The glossary page.</summary>
internal sealed record GlossaryView
{
    public required Frame Page { get; init; }

    public required string Summary { get; init; }

    public required ProseView Prose { get; init; }

    /// <summary>By the alphabet.</summary>
    public required ImmutableArray<TermView> Terms { get; init; }

    public required ImmutableArray<LinkItem> MentionedIn { get; init; }

    public required ImmutableArray<LinkItem> Sources { get; init; }
}

/// <summary>A word of the glossary.</summary>
/// <param name="Aliases">Other names, with commas between; null when there are none.</param>
internal sealed record TermView(string Anchor, string Name, string? Aliases, string Meaning, ImmutableArray<LinkItem> See);
