using System.Diagnostics.CodeAnalysis;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Ends the rendering of one page. It never leaves the room: <see cref="Template{TView}.Render"/> turns it into a diagnostic.</summary>
[SuppressMessage("Design", "CA1032", Justification = "A fault without a place and a wording could not be reported.")]
internal sealed class RenderFault(Action<DiagnosticBag, Location> wording, Location place) : Exception
{
    public void ReportTo(DiagnosticBag report) => wording(report, place);
}
