namespace Handbook.Diagnostics;

/// <summary>A rule that content, templates or pages can break. Its code is never used again for another rule.</summary>
internal sealed record Rule(string Code, Severity Severity, string Title)
{
    /// <summary>Whether the mistake lies in a template, whichever pages it makes.</summary>
    public bool IsOfTemplates => Code.StartsWith("HB40", StringComparison.Ordinal);

    /// <summary>Whether the mistake lies in the machine or the call, not in the content.</summary>
    public bool IsEnvironment => Code.StartsWith("HB9", StringComparison.Ordinal);
}
