using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Text;
using Markdig.Syntax;

namespace Handbook.Prose;

/// <summary>The parsed body of one file. Nothing changes it after parsing, so several threads may render it at once.</summary>
internal sealed class ProseDocument
{
    /// <summary>The body, from behind the front matter to the end of the file.</summary>
    public required Location Place { get; init; }

    /// <summary>Whether it could not be read, which was reported; then it is empty.</summary>
    public required bool IsUnread { get; init; }

    /// <summary>All headings in order, those inside quotes and lists too.</summary>
    public required ImmutableArray<ProseHeading> Headings { get; init; }

    /// <summary>One for each level-2 heading that stands at the left margin.</summary>
    public required ImmutableArray<ProseSection> Sections { get; init; }

    /// <summary>Every reference to check, in the order of the text.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>Whether anything stands before the first section.</summary>
    public required bool HasLead { get; init; }

    public required bool HasFootnotes { get; init; }

    /// <summary>For this room alone: the syntax tree.</summary>
    public required MarkdownDocument Tree { get; init; }

    /// <summary>For this room alone: which node of the tree is which mention.</summary>
    public required FrozenDictionary<MarkdownObject, Mention> MentionOf { get; init; }

    /// <summary>For this room alone: which node of the tree is which heading.</summary>
    public required FrozenDictionary<MarkdownObject, ProseHeading> HeadingOf { get; init; }

    /// <summary>For this room alone: how many blocks stand before the first section.</summary>
    public required int LeadEnd { get; init; }

    /// <summary>For this room alone: whether raw HTML passes through.</summary>
    public required bool AllowsRawHtml { get; init; }
}
