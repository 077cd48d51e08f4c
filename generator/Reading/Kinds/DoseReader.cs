using Handbook.Model;
using Handbook.Model.Quantities;
using Handbook.Text;

namespace Handbook.Reading.Kinds;

/// <summary>The dose of a technique.</summary>
internal static class DoseReader
{
    public static Dose Read(Fields fields)
    {
        var dose = new Dose
        {
            Sides = fields.Required<Sides>("sides", Values.Word),
            Hold = fields.Required("hold", QuantityValues.ShortTime),
            Count = ReadCount(fields),
            Pressure = fields.Required("pressure", QuantityValues.Pressure),
            PressureLimit = new Located<Pressure>(fields.Required("pressure_limit", QuantityValues.Pressure), fields.PlaceOf("pressure_limit")),
            Sessions = fields.Required("sessions", QuantityValues.SessionsPerDay),
            Days = fields.Required("days", QuantityValues.DaysPerWeek),
            Full = ReadFull(fields),
            RestRule = fields.Optional<string>("rest_rule", Values.Text),
        };
        if (fields.IsRead("pressure") && fields.IsRead("pressure_limit") && dose.PressureLimit.Value.Max < dose.Pressure.Max)
        {
            fields.Refuse("pressure_limit", "the limit is lower than the pressure itself");
        }

        var isCounted = fields.IsRead("spots") || fields.IsRead("repeats");
        if (isCounted && fields.IsRead("hold") && fields.IsRead("full") && dose.Full is { } full && full.PerSide.MaxSeconds < dose.StartPerSide.MaxSeconds)
        {
            fields.Refuse("full", $"the full time is shorter than the start dose, which takes {dose.StartPerSide} a side");
        }

        return dose;
    }

    private static DoseCount ReadCount(Fields fields)
    {
        var spots = fields.OptionalValue("spots", QuantityValues.Count);
        var repeats = fields.OptionalValue("repeats", QuantityValues.Count);
        if (fields.Has("spots") == fields.Has("repeats"))
        {
            fields.Refuse("repeats", fields.Has("spots") ? "a dose counts 'spots' or 'repeats', not both" : "a dose needs 'spots' or 'repeats'");
        }

        return repeats is { } number ? new DoseCount(CountedThing.Repeats, number) : new DoseCount(CountedThing.Spots, spots ?? default);
    }

    private static FullDose? ReadFull(Fields fields)
    {
        var perSide = fields.OptionalValue("full", QuantityValues.ShortTime);
        var after = fields.OptionalValue("full_after", QuantityValues.LongTime);
        if (fields.Has("full") != fields.Has("full_after"))
        {
            var (written, missing) = fields.Has("full") ? ("full", "full_after") : ("full_after", "full");
            fields.Refuse(written, $"'{written}' needs '{missing}' beside it");
        }

        return perSide is { } side && after is { } wait ? new FullDose(side, wait) : null;
    }
}
