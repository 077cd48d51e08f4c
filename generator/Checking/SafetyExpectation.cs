using System.Collections.Immutable;

namespace Handbook.Checking;

/// <summary>The plain texts that a page's safety block must show before its steps.</summary>
internal sealed record SafetyExpectation(ImmutableArray<string> Texts);
