namespace Handbook.Cli;

/// <summary>How much the program says, and whether it may use colour.</summary>
internal sealed record Voice(bool Quiet, bool Verbose, bool NoColor);
