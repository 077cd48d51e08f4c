using System.Collections.Immutable;
using Handbook.Templating;

namespace Handbook.Rendering.Views;

/// <summary>The body of an article.</summary>
internal sealed record ProseView
{
    /// <summary>What stands before the first section; empty text when nothing does.</summary>
    public required Html Lead { get; init; }

    public required bool HasLead { get; init; }

    public required ImmutableArray<SectionView> Sections { get; init; }

    public required Html Footnotes { get; init; }

    public required bool HasFootnotes { get; init; }

    /// <summary>The words of the glossary that the body uses, by the alphabet.</summary>
    public ImmutableArray<PreviewView> Words { get; init; } = [];

    /// <summary>The muscles that the page links to.</summary>
    public ImmutableArray<PreviewView> Muscles { get; init; } = [];
}

/// <summary>A section of the body under its own heading.</summary>
/// <param name="Id">What links to the section name: <c>set-up</c>.</param>
internal sealed record SectionView(string Id, string Heading, Html Body);
