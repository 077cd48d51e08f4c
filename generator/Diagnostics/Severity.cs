namespace Handbook.Diagnostics;

/// <summary>How much a finding weighs: an error stops publication, a warning does so only with --strict.</summary>
internal enum Severity
{
    Warning,
    Error,
}
