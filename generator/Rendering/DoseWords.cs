using System.Diagnostics;
using Handbook.Model;
using Handbook.Model.Quantities;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>A dose as sentences that ask for no arithmetic.</summary>
internal static class DoseWords
{
    public static DoseView Of(Dose dose, TechniqueKind kind)
    {
        var side = dose.Sides == Sides.Each ? " a side" : string.Empty;
        return new DoseView
        {
            PerSide = InTime(dose.StartPerSide) + side,
            HowOften = $"{dose.Sessions}, {OnDays(dose.Days)}",
            Pressure = dose.Pressure.ToString(),
            PressureLimit = dose.PressureLimit.Value.ToString(),
            PressureName = NameOf(kind),
            PressureWords = FeelOf(dose.Pressure, kind),
            Full = dose.Full is { } full ? $"{full.PerSide}{side}, after {full.After}" : null,
            RestRule = dose.RestRule,
            Line = LineOf(dose),
        };
    }

    /// <summary>"15 to 30 seconds on each of 3 to 4 spots, left and right, one after the other".</summary>
    public static string LineOf(Dose dose)
    {
        var sides = dose.Sides == Sides.None ? string.Empty : $", {Words.Of(dose.Sides)}";
        var hold = dose.Count.Thing == CountedThing.Repeats ? $"{dose.Hold}, {CountOf(dose)}"
            : dose.Count.Number.Max == 1 ? $"{dose.Hold} on one spot"
            : $"{dose.Hold} on each of {dose.Count.Number} spots";
        return hold + sides;
    }

    /// <summary>The same in the fewer words of a sheet: "15 to 30 seconds on each of 3 to 4 spots, each side".</summary>
    public static string OnPaper(Dose dose) => dose.Sides == Sides.Each ? LineOf(dose with { Sides = Sides.None }) + ", each side" : LineOf(dose);

    /// <summary>Under two minutes in seconds as they are; from there on in minutes, for nobody times longer to the second.</summary>
    public static string InTime(Duration duration) => duration.MaxSeconds < 120 ? duration.ToString() : duration.ToRoughMinutes();

    /// <summary>A single number of days is the most there should be, not a duty: "up to 5 days a week".</summary>
    public static string OnDays(DaysPerWeek days) => days.Min == days.Max ? $"up to {days}" : days.ToString();

    /// <summary>The pressure, pull or effort of one technique among others, in words that hold for all three.</summary>
    public static string AmongOthers(Dose dose) =>
        $"{dose.Pressure}{(dose.Pressure.Max <= 4 ? ", so that you can breathe with ease" : string.Empty)}. Never past {dose.PressureLimit.Value}";

    private static string CountOf(Dose dose)
    {
        var number = dose.Count.Number;
        return (dose.Count.Thing, number.Max) switch
        {
            (CountedThing.Spots, 1) => "1 spot",
            (CountedThing.Spots, _) => $"{number} spots",
            (CountedThing.Repeats, 1) => "once",
            _ => $"{number} times",
        };
    }

    private static string NameOf(TechniqueKind kind) => kind switch
    {
        TechniqueKind.Release => "Pressure",
        TechniqueKind.Stretch => "Pull",
        TechniqueKind.Movement => "Effort",
        _ => throw new UnreachableException(),
    };

    private static string FeelOf(Pressure pressure, TechniqueKind kind) => (kind, pressure.Max) switch
    {
        (TechniqueKind.Release, <= 2) => "light, hardly felt",
        (TechniqueKind.Release, <= 4) => "a firm touch that you can breathe through",
        (TechniqueKind.Stretch, <= 2) => "hardly a pull",
        (TechniqueKind.Stretch, <= 4) => "a soft pull that you can breathe through",
        (TechniqueKind.Movement, <= 2) => "very easy",
        (TechniqueKind.Movement, <= 4) => "easy, and you can talk all the time",
        (_, <= 6) => "strong, and still easy to bear",
        _ => "very strong",
    };
}
