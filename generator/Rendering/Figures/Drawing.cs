using System.Collections.Immutable;

namespace Handbook.Rendering.Figures;

/// <summary>All shapes of one picture, from the back to the front, and the letters on it.</summary>
internal sealed record Drawing(ImmutableArray<Mark> Marks, ImmutableArray<Letter> Letters);

/// <summary>One shape of a drawing.</summary>
/// <param name="IsFar">Whether it is drawn in the paler tone of what is farther away.</param>
internal sealed record Mark(Brush Brush, Line Line, bool IsFar = false);

/// <summary>A letter that names a side of the body, and the middle of its place.</summary>
internal sealed record Letter(char Text, V2 At);
