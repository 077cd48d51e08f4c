using Handbook.Model.Quantities;

namespace Handbook.Reading;

/// <summary>Readers of the quantities of the model.</summary>
internal static class QuantityValues
{
    /// <summary>Seconds or minutes.</summary>
    public static ValueReader<Duration> ShortTime { get; } = Values.Quantity<Duration>("time", "15-30 s", Duration.TryParseShort);

    /// <summary>Days or weeks.</summary>
    public static ValueReader<Duration> LongTime { get; } = Values.Quantity<Duration>("time", "2 weeks", Duration.TryParseLong);

    public static ValueReader<Count> Count { get; } =
        Values.Quantity<Count>("number", "3-4", Model.Quantities.Count.TryParse);

    public static ValueReader<Pressure> Pressure { get; } =
        Values.Quantity<Pressure>("pressure", "3-4 of 10", Model.Quantities.Pressure.TryParse);

    public static ValueReader<DaysPerWeek> DaysPerWeek { get; } =
        Values.Quantity<DaysPerWeek>("number of days", "5 days/week", Model.Quantities.DaysPerWeek.TryParse);

    public static ValueReader<SessionsPerDay> SessionsPerDay { get; } =
        Values.Quantity<SessionsPerDay>("number of sessions", "1/day", Model.Quantities.SessionsPerDay.TryParse);

    public static ValueReader<Diameter> Diameter { get; } =
        Values.Quantity<Diameter>("diameter", "65 mm", Model.Quantities.Diameter.TryParse);
}
