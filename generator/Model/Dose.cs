using Handbook.Model.Quantities;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>How long, how often and how hard. The start dose comes first; the full dose only once it has settled.</summary>
internal sealed record Dose
{
    public required Sides Sides { get; init; }

    /// <summary>On one spot, or in one stretch.</summary>
    public required Duration Hold { get; init; }

    public required DoseCount Count { get; init; }

    public required Pressure Pressure { get; init; }

    /// <summary>The pressure never to go past.</summary>
    public required Located<Pressure> PressureLimit { get; init; }

    public required SessionsPerDay Sessions { get; init; }

    public required DaysPerWeek Days { get; init; }

    public FullDose? Full { get; init; }

    public string? RestRule { get; init; }

    /// <summary>Time for one side with the start dose: hold by hold, without pauses between.</summary>
    public Duration StartPerSide => Hold.Times(Count.Number);

    /// <summary>Time for the whole technique with the start dose, both sides counted.</summary>
    public Duration StartTotal => Sides == Sides.Each ? StartPerSide.Times(new Count(2, 2)) : StartPerSide;
}

/// <summary>Spots a side for a release, repeats a side for a stretch.</summary>
internal sealed record DoseCount(CountedThing Thing, Count Number);

/// <summary>What a dose counts.</summary>
internal enum CountedThing
{
    Spots,
    Repeats,
}

/// <summary>Time a side once the start dose has settled, and after how long that may be.</summary>
internal sealed record FullDose(Duration PerSide, Duration After);

/// <summary>Which sides of the body a dose speaks of.</summary>
internal enum Sides
{
    Each,
    BothAtOnce,
    None,
}
