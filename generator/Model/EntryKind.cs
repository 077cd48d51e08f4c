using System.Diagnostics;

namespace Handbook.Model;

/// <summary>The kinds of entry. The first six are Markdown files, the others are items of data files.</summary>
internal enum EntryKind
{
    Technique,
    Muscle,
    Tool,
    Complaint,
    Routine,
    Page,
    Source,
    SafetyRule,
    Term,
    Claim,
}

/// <summary>What each kind is called: in messages, in folders and in references that name their kind.</summary>
internal static class EntryKinds
{
    public static IReadOnlyList<EntryKind> Articles { get; } =
        [EntryKind.Technique, EntryKind.Muscle, EntryKind.Tool, EntryKind.Complaint, EntryKind.Routine, EntryKind.Page];

    public static IReadOnlyList<EntryKind> All { get; } = [.. Articles, EntryKind.Source, EntryKind.SafetyRule, EntryKind.Term, EntryKind.Claim];

    /// <summary>The kind in a sentence: "unknown muscle 'x'".</summary>
    public static string Noun(this EntryKind kind) => kind switch
    {
        EntryKind.Technique => "technique",
        EntryKind.Muscle => "muscle",
        EntryKind.Tool => "tool",
        EntryKind.Complaint => "complaint",
        EntryKind.Routine => "routine",
        EntryKind.Page => "page",
        EntryKind.Source => "source",
        EntryKind.SafetyRule => "safety rule",
        EntryKind.Term => "term",
        EntryKind.Claim => "claim",
        _ => throw new UnreachableException(),
    };

    /// <summary>The folder of the kind under the content folder, and its prefix in references: <c>muscles/psoas-major</c>.</summary>
    public static string Folder(this EntryKind kind) => kind switch
    {
        EntryKind.Technique => "techniques",
        EntryKind.Muscle => "muscles",
        EntryKind.Tool => "tools",
        EntryKind.Complaint => "complaints",
        EntryKind.Routine => "routines",
        EntryKind.Page => "pages",
        EntryKind.Source => "sources",
        EntryKind.SafetyRule => "safety",
        EntryKind.Term => "glossary",
        EntryKind.Claim => "claims",
        _ => throw new UnreachableException(),
    };
}
