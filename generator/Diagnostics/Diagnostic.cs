using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>One mistake: the rule it breaks, where, in words, and what to do about it.</summary>
internal sealed record Diagnostic(Rule Rule, Location Place, string Message)
{
    /// <summary>What to do, when the message alone does not say it.</summary>
    public string? Help { get; init; }

    /// <summary>That of the rule, if the handbook has not chosen another.</summary>
    public Severity Severity { get; init; } = Rule.Severity;
}
