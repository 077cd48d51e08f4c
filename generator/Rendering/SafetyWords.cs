using System.Diagnostics;
using Handbook.Model;

namespace Handbook.Rendering;

/// <summary>How safety is worded: a heading that the text of a rule completes, and a name for the stylesheet.</summary>
internal static class SafetyWords
{
    /// <summary>The kinds in the order they are read: what forbids before what warns.</summary>
    public static IReadOnlyList<SafetyKind> Order { get; } =
        [SafetyKind.RedFlag, SafetyKind.Never, SafetyKind.AskFirst, SafetyKind.Caution, SafetyKind.Stop];

    public static string HeadingOf(SafetyKind kind) => kind switch
    {
        SafetyKind.RedFlag => "Get medical help first if you have",
        SafetyKind.Never => "Do not use if you have",
        SafetyKind.AskFirst => "Ask first if you have",
        SafetyKind.Caution => "Take care if you have",
        SafetyKind.Stop => "Stop if you notice",
        _ => throw new UnreachableException(),
    };

    /// <summary>Where nobody but the printed words can say what to do with a caution.</summary>
    public static string PaperHeadingOf(SafetyKind kind) => kind == SafetyKind.Caution ? "Go gently if you have" : HeadingOf(kind);

    public static string NameOf(SafetyKind kind) => kind switch
    {
        SafetyKind.RedFlag => "red-flag",
        SafetyKind.Never => "never",
        SafetyKind.AskFirst => "ask-first",
        SafetyKind.Caution => "caution",
        SafetyKind.Stop => "stop",
        _ => throw new UnreachableException(),
    };

    public static string NameOf(CareLevel level) => level switch
    {
        CareLevel.Immediate => "immediate",
        CareLevel.Urgent => "urgent",
        CareLevel.Routine => "routine",
        _ => throw new UnreachableException(),
    };

    public static string WordOf(CareLevel level) => level switch
    {
        CareLevel.Immediate => "Emergency: get help now",
        CareLevel.Urgent => "Urgent: get help today",
        CareLevel.Routine => "Not urgent: make an appointment",
        _ => throw new UnreachableException(),
    };
}
