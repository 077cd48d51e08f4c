using System.Diagnostics;

namespace Handbook.Model;

/// <summary>A heading that the body of a kind of article may have.</summary>
internal sealed record SectionName(string Heading, bool Required);

/// <summary>The known sections of each kind. Pages may have any.</summary>
internal static class SectionNames
{
    private static readonly SectionName[] Technique =
    [
        Required("Set up"), Required("Movement"), Required("Where you feel it"), Required("Mistakes"), Optional("Easier"),
        Optional("Harder"), Required("Next"), Required("Evidence"), Optional("Other options"), Optional("If you do nothing"),
    ];

    private static readonly SectionName[] Muscle =
    [
        Required("Where it is"), Required("Action"), Optional("Why it gets sore"), Required("Where people feel it"),
        Optional("Finding it"), Optional("Good to know"),
    ];

    private static readonly SectionName[] Tool = [Required("What it is"), Required("How to use it"), Optional("Take care")];

    private static readonly SectionName[] Complaint =
    [
        Required("What it may be"), Required("When a muscle is likely"), Required("When it is not"), Required("What helps"),
        Optional("Other options"), Optional("If you do nothing"), Optional("Evidence"),
    ];

    private static readonly SectionName[] Routine =
        [Required("Before you start"), Required("Afterwards"), Optional("Progress"), Optional("Left out on purpose")];

    /// <summary>Null for a kind whose sections are free.</summary>
    public static IReadOnlyList<SectionName>? Of(EntryKind kind) => kind switch
    {
        EntryKind.Technique => Technique,
        EntryKind.Muscle => Muscle,
        EntryKind.Tool => Tool,
        EntryKind.Complaint => Complaint,
        EntryKind.Routine => Routine,
        EntryKind.Page => null,
        _ => throw new UnreachableException(),
    };

    private static SectionName Required(string heading) => new(heading, true);

    private static SectionName Optional(string heading) => new(heading, false);
}
