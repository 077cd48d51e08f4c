using System.Collections.Immutable;

namespace Handbook.Rendering.Figures;

/// <summary>All shapes of one picture, from the back to the front, and the letters on it.</summary>
internal sealed record Drawing(ImmutableArray<Mark> Marks, ImmutableArray<Letter> Letters);

/// <summary>One shape of a drawing, filled as the style sheet says for its class.</summary>
internal sealed record Mark(string Class, Outline Outline);

/// <summary>A letter that names a side of the body, and the middle of its place.</summary>
internal sealed record Letter(char Text, V2 At);
