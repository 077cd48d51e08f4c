namespace Handbook.Text;

/// <summary>A 1-based line and column, the way editors and compilers print them.</summary>
internal readonly record struct LinePosition(int Line, int Column);
