namespace Handbook.Tests.Browser;

/// <summary>A test that needs a browser, and is skipped with the reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserProgram.Path is null ? BrowserProgram.Missing : null;
}
