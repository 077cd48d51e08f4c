using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Linting;

/// <summary>Steps that are more than a reader keeps in mind between looking at the page and lying down.</summary>
internal static class StepCount
{
    private const int Most = 7;

    public static void Check(Technique technique, DiagnosticBag report)
    {
        var steps = Steps.Of(technique).ToList();
        if (steps.Count > Most)
        {
            report.TooManySteps(steps[Most].Place, steps.Count, Most);
        }
    }
}
