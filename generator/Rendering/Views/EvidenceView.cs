namespace Handbook.Rendering.Views;

/// <summary>How certain the evidence is.</summary>
/// <param name="Grade">"Very low".</param>
/// <param name="Meaning">What the grade means, as a sentence.</param>
internal sealed record EvidenceView(string Grade, string Meaning);
