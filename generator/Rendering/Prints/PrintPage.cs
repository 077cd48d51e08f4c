using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Rendering.Prints;

/// <summary>A page as a browser is given it to print: nothing on it depends on what is not on paper.</summary>
/// <param name="Updated">The day that readers are told, as <c>2026-11-22</c>.</param>
/// <param name="Sheets">The id of each sheet, and what it must show for safety's sake.</param>
internal sealed record PrintPage(Print Print, RenderedPage Page, string Updated, ImmutableArray<(string Id, SafetyTexts Safety)> Sheets)
{
    /// <summary>How many pages of paper it should take.</summary>
    public required int Pages { get; init; }
}
