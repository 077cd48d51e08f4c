namespace Handbook.Model;

/// <summary>A condition under which not to start, to ask first, to stop, or to get help. Its title is the condition itself.</summary>
internal sealed record SafetyRule(EntryName Name) : Entry(Name)
{
    public required SafetyKind Kind { get; init; }

    public required SafetyScope Scope { get; init; }

    public string? Reason { get; init; }

    /// <summary>The condition in fewer words, for paper; null when its text is short enough.</summary>
    public string? Short { get; init; }

    /// <summary>Rules of one kind and group stand in one item of a list on paper; null for a rule with an item of its own.</summary>
    public string? Group { get; init; }

    /// <summary>The condition as paper says it.</summary>
    public string OnPaper => Short ?? Title.Value;

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

/// <summary>Whether a rule holds for every technique, for every release, or only for those that list it.</summary>
internal enum SafetyScope
{
    All,

    /// <summary>What matters only where something presses.</summary>
    Releases,
    Listed,
}

/// <summary>How soon to get help.</summary>
internal enum CareLevel
{
    Immediate,
    Urgent,
    Routine,
}
