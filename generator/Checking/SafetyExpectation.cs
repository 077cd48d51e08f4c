using System.Collections.Immutable;

namespace Handbook.Checking;

/// <summary>The plain texts that a page must show for safety's sake.</summary>
/// <param name="BeforeSteps">In its safety block, before its steps; null when the page has no steps.</param>
/// <param name="Anywhere">In an element with the attribute data-care, wherever it stands: no-go zones, whom to call.</param>
internal sealed record SafetyExpectation(ImmutableArray<string>? BeforeSteps, ImmutableArray<string> Anywhere);
