using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Model.Quantities;

namespace Handbook.Linting;

/// <summary>
/// What the steps say of the dose against the dose itself, which the timer, the sheets and the safety rules go by. Only steps that are done are
/// read: other sections speak of other doses.
/// </summary>
internal static class DoseInSteps
{
    public static void Check(Technique technique, DiagnosticBag report)
    {
        foreach (var text in Steps.WordsOf(technique))
        {
            foreach (var spoken in SpokenDose.In(text.Text))
            {
                if (Differs(spoken, technique.Dose))
                {
                    var (start, length) = (spoken.Span.Start, spoken.Span.Length);
                    report.DoseDiffers(text.At(start, length), text.Text.Substring(start, length), WordsOf(spoken.Measure, technique.Dose));
                }
            }
        }
    }

    // Where the dose counts spots, how often to roll over each is another matter, and the other way round.
    private static bool Differs(SpokenDose spoken, Dose dose) => spoken.Measure switch
    {
        DoseMeasure.Time => !IsWithin(spoken, dose.Hold.MinSeconds, dose.Hold.MaxSeconds) && dose.Full?.PerSide != new Duration(spoken.Min, spoken.Max),
        DoseMeasure.Pressure => !IsWithin(spoken, dose.Pressure.Min, dose.PressureLimit.Value.Max),
        DoseMeasure.Spots => dose.Count.Thing == CountedThing.Spots && !IsWithin(spoken, dose.Count.Number.Min, dose.Count.Number.Max),
        DoseMeasure.Repeats => dose.Count.Thing == CountedThing.Repeats && !IsWithin(spoken, dose.Count.Number.Min, dose.Count.Number.Max),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsWithin(SpokenDose spoken, int min, int max) => spoken.Min >= min && spoken.Max <= max;

    private static string WordsOf(DoseMeasure measure, Dose dose) => measure switch
    {
        DoseMeasure.Time => $"a hold of {dose.Hold}" + (dose.Full is { } full ? $", and later {full.PerSide} a side" : string.Empty),
        DoseMeasure.Pressure => $"{dose.Pressure}, and never past {dose.PressureLimit.Value}",
        DoseMeasure.Spots => dose.Count.Number.Max == 1 ? "1 spot" : $"{dose.Count.Number} spots",
        DoseMeasure.Repeats => dose.Count.Number.Max == 1 ? "1 repeat" : $"{dose.Count.Number} repeats",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
