using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Ends the rendering of one page. It never leaves the room: <see cref="Template{TView}.Render"/> turns it into a diagnostic.</summary>
[SuppressMessage("Design", "CA1032", Justification = "A fault without a place and a wording could not be reported.")]
internal sealed class RenderFault(Action<DiagnosticBag, Location> wording, Location place) : Exception
{
    /// <param name="report">Takes the diagnostic.</param>
    /// <param name="via">The includes and calls that were open, innermost first.</param>
    public void ReportTo(DiagnosticBag report, ImmutableArray<Link> via)
    {
        var own = new DiagnosticBag();
        wording(own, place);
        foreach (var found in own.ToSorted())
        {
            report.Add(found.Rule, found.Place, found.Message, Link.AddTo(found.Help, via));
        }
    }
}
