using System.Diagnostics;
using Handbook.Model;

namespace Handbook.Rendering;

/// <summary>What readers call the lists of the handbook, and where they are.</summary>
internal static class Kinds
{
    public const string SheetsTitle = "Cheat sheets";

    public const string MySheetTitle = "My sheet";

    public const string SheetIndexPath = "sheets/index.html";

    public static string TitleOf(EntryKind kind) => kind switch
    {
        EntryKind.Technique => "Techniques",
        EntryKind.Muscle => "Muscles",
        EntryKind.Tool => "Tools",
        EntryKind.Complaint => "Complaints",
        EntryKind.Routine => "Routines",
        EntryKind.Page => "Pages",
        EntryKind.Source => "Sources",
        EntryKind.SafetyRule => "Safety rules",
        EntryKind.Term => "Glossary",
        EntryKind.Claim => "Claims",
        _ => throw new UnreachableException(),
    };

    public static string IntroOf(EntryKind kind) => kind switch
    {
        EntryKind.Technique => "Everything you can do, step by step. Read who should not do it before you start.",
        EntryKind.Muscle => "The muscles in plain words: where they are, what they do, and what reaches them.",
        EntryKind.Tool => "What you need, and what can stand in for it.",
        EntryKind.Complaint => "Start with what you feel: what it may be, when to get help, and what may ease it.",
        EntryKind.Routine => "Techniques in a sensible order, for one sitting.",
        _ => throw new UnreachableException(),
    };

    public static string IndexPathOf(EntryKind kind) => $"{kind.Folder()}/index.html";
}
