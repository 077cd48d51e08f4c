namespace Handbook.Prose;

/// <summary>A level-2 heading and the blocks under it: from <paramref name="FirstBlock"/> to before <paramref name="EndBlock"/>, counted from 0.</summary>
internal sealed record ProseSection(ProseHeading Heading, int FirstBlock, int EndBlock);
