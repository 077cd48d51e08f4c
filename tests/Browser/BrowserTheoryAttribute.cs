namespace Handbook.Tests.Browser;

/// <summary>A test with several inputs that needs a browser, and is skipped with the reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserProgram.Path is null ? BrowserProgram.Missing : null;
}
