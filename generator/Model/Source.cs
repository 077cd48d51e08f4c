namespace Handbook.Model;

/// <summary>A publication that the handbook rests on.</summary>
internal sealed record Source(EntryName Name) : Entry(Name)
{
    public required SourceKind Kind { get; init; }

    public string? Authors { get; init; }

    public int? Year { get; init; }

    public string? Publisher { get; init; }

    /// <summary>An https address.</summary>
    public string? Address { get; init; }

    /// <summary>A: guideline, review, standard; B: secondary reference; C: weak. Null when not graded.</summary>
    public SourceStrength? Strength { get; init; }

    public DateOnly? Retrieved { get; init; }

    public string? Note { get; init; }

    /// <summary>What its maker earns by it, said openly.</summary>
    public string? CommercialInterest { get; init; }
}

/// <summary>What sort of publication a source is.</summary>
internal enum SourceKind
{
    Guideline,
    SystematicReview,
    Trial,
    Study,
    Review,
    Standard,
    Ontology,
    Reference,
    Clinic,
    Article,
    Book,
}

/// <summary>How much weight a source carries.</summary>
internal enum SourceStrength
{
    A,
    B,
    C,
}
