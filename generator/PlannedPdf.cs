using Handbook.Model;
using Handbook.Publishing;
using Handbook.Rendering.Prints;

namespace Handbook;

/// <summary>A PDF that the site will have.</summary>
/// <param name="Fingerprint">Of all that it is made from.</param>
/// <param name="Made">Null while it is still to be printed.</param>
internal sealed record PlannedPdf(PrintPage Page, Paper Paper, string Fingerprint, PrintEntry? Made)
{
    public string Path => Print.PathOf(Page.Print.Name, Paper);
}
