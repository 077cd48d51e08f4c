namespace Handbook.Text;

/// <summary>A value with the place it was written at, carried until the value can no longer be wrong.</summary>
internal sealed record Located<T>(T Value, Location Place);
