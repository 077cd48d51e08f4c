namespace Handbook.Checking;

/// <summary>What came out for one address.</summary>
internal readonly record struct LinkFinding(bool IsInternal, Mistake? Mistake);
