namespace Handbook.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int ContentHasErrors = 1;
    public const int UsageOrEnvironment = 2;

    /// <summary>By convention 128 plus the number of the signal SIGINT.</summary>
    public const int Cancelled = 130;
}
