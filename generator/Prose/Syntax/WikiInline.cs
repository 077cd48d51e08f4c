using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Syntax;

/// <summary>A <c>[[target]]</c> or <c>[[target|label]]</c> in the syntax tree, or what was meant to be one.</summary>
internal sealed class WikiInline : LeafInline
{
    public required WikiProblem Problem { get; init; }

    public required string Target { get; init; }

    public required string? Fragment { get; init; }

    public required string? Label { get; init; }

    /// <summary>Target and fragment, without brackets, label and the blanks around; an inclusive end, as everywhere in Markdig.</summary>
    public required SourceSpan TargetSpan { get; init; }

    /// <summary>What to read when nothing better is known: the label, or the last part of the target as words.</summary>
    public string Words => Label ?? LastPart.Replace('-', ' ');

    private string LastPart => Target.Length == 0 ? Fragment ?? string.Empty : Target[(Target.LastIndexOf('/') + 1)..];
}
