namespace Handbook.Prose;

/// <summary>A place in a text where a known word is used: where it starts, how long it is, and what it is a name of.</summary>
internal sealed record WordUse(int Start, int Length, string Key);
