namespace Handbook.Model;

/// <summary>What research says, or does not say, in one or two sentences. Its title is the claim itself.</summary>
internal sealed record Claim(EntryName Name) : Entry(Name)
{
    public required ClaimKind Kind { get; init; }

    /// <summary>How certain it is; always there for what is known.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>Who was studied: "17 trials of pressure by hand".</summary>
    public string? Population { get; init; }
}

/// <summary>Whether a claim tells what was found, or what nobody has found out.</summary>
internal enum ClaimKind
{
    Known,
    NotKnown,
}
