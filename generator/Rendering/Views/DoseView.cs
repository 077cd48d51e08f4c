namespace Handbook.Rendering.Views;

/// <summary>A dose in words and whole numbers.</summary>
internal sealed record DoseView
{
    /// <summary>"about 1 to 2 minutes a side".</summary>
    public required string PerSide { get; init; }

    /// <summary>"once a day, up to 5 days a week".</summary>
    public required string HowOften { get; init; }

    /// <summary>What the numbers out of 10 tell: "Pressure", "Pull" or "Effort".</summary>
    public required string PressureName { get; init; }

    /// <summary>"3 to 4 out of 10".</summary>
    public required string Pressure { get; init; }

    /// <summary>"5 out of 10".</summary>
    public required string PressureLimit { get; init; }

    /// <summary>What a pressure of this strength feels like.</summary>
    public required string PressureWords { get; init; }

    /// <summary>"1 to 2 minutes a side, after 2 weeks"; null without a full dose.</summary>
    public string? Full { get; init; }

    public string? RestRule { get; init; }

    /// <summary>All of the start dose in one sentence.</summary>
    public required string Line { get; init; }
}
