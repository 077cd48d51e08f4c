namespace Handbook.Rendering.Figures;

/// <summary>One shape of a drawing, filled as the style sheet says for its class.</summary>
internal sealed record Mark(string Class, Outline Outline);
