using System.Globalization;
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
                if (Allowed(spoken, technique.Dose) is { } allowed && !allowed.Fits)
                {
                    report.DoseDiffers(text.At(spoken.Span.Start, spoken.Span.Length), text.Text.Substring(spoken.Span.Start, spoken.Span.Length), allowed.Words);
                }
            }
        }
    }

    // Null when the dose does not speak of such a thing: how often to roll over a spot is no number of spots.
    private static (bool Fits, string Words)? Allowed(SpokenDose spoken, Dose dose) => spoken.Measure switch
    {
        DoseMeasure.Time => (IsWithin(spoken, dose.Hold.MinSeconds, dose.Hold.MaxSeconds) || IsFull(spoken, dose), TimeWords(dose)),
        DoseMeasure.Pressure => (
            IsWithin(spoken, dose.Pressure.Min, dose.PressureLimit.Value.Max),
            string.Create(CultureInfo.InvariantCulture, $"a pressure of {dose.Pressure}, and never past {dose.PressureLimit.Value.Max}")),
        DoseMeasure.Spots when dose.Count.Thing == CountedThing.Spots => (IsWithin(spoken, dose.Count.Number.Min, dose.Count.Number.Max), $"{dose.Count.Number} spots"),
        DoseMeasure.Repeats when dose.Count.Thing == CountedThing.Repeats => (IsWithin(spoken, dose.Count.Number.Min, dose.Count.Number.Max), $"{dose.Count.Number} repeats"),
        _ => null,
    };

    private static bool IsWithin(SpokenDose spoken, int min, int max) => spoken.Min >= min && spoken.Max <= max;

    private static bool IsFull(SpokenDose spoken, Dose dose) =>
        dose.Full is { } full && full.PerSide == new Duration(spoken.Min, spoken.Max);

    private static string TimeWords(Dose dose) => dose.Full is { } full ? $"a hold of {dose.Hold}, and later {full.PerSide} a side" : $"a hold of {dose.Hold}";
}
