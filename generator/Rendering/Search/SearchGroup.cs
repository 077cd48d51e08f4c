using System.Diagnostics;
using Handbook.Model;

namespace Handbook.Rendering.Search;

/// <summary>What results are grouped by. Of two pages that match equally well, the one of the earlier group goes first.</summary>
internal enum SearchGroup
{
    Safety,
    Complaint,
    Technique,
    Routine,
    Muscle,
    Tool,
    Page,
    Term,
}

/// <summary>What readers call each group.</summary>
internal static class SearchGroups
{
    public static string TitleOf(SearchGroup group) => group switch
    {
        SearchGroup.Safety => "When to get help",
        SearchGroup.Complaint => Kinds.TitleOf(EntryKind.Complaint),
        SearchGroup.Technique => Kinds.TitleOf(EntryKind.Technique),
        SearchGroup.Routine => Kinds.TitleOf(EntryKind.Routine),
        SearchGroup.Muscle => Kinds.TitleOf(EntryKind.Muscle),
        SearchGroup.Tool => Kinds.TitleOf(EntryKind.Tool),
        SearchGroup.Page => Kinds.TitleOf(EntryKind.Page),
        SearchGroup.Term => Kinds.TitleOf(EntryKind.Term),
        _ => throw new UnreachableException(),
    };
}
