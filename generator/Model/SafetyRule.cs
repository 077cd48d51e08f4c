namespace Handbook.Model;

/// <summary>A condition under which not to start, to ask first, to stop, or to get help. Its title is the condition itself.</summary>
internal sealed record SafetyRule(EntryName Name) : Entry(Name)
{
    public required SafetyKind Kind { get; init; }

    public required SafetyScope Scope { get; init; }

    public string? Reason { get; init; }

    /// <summary>How soon to get help; red flags only.</summary>
    public CareLevel? Care { get; init; }
}

/// <summary>What a safety rule asks for.</summary>
internal enum SafetyKind
{
    Never,
    AskFirst,
    Caution,
    Stop,
    RedFlag,
}

/// <summary>Whether a rule holds for every technique or only for those that list it.</summary>
internal enum SafetyScope
{
    All,
    Listed,
}

/// <summary>How soon to get help.</summary>
internal enum CareLevel
{
    Immediate,
    Urgent,
    Routine,
}
