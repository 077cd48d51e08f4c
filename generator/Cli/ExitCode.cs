using Handbook.Diagnostics;

namespace Handbook.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int ContentHasErrors = 1;
    public const int UsageOrEnvironment = 2;

    /// <summary>A bug of this program: EX_SOFTWARE of the BSD sysexits.</summary>
    public const int InternalError = 70;

    /// <summary>By convention 128 plus the number of the signal SIGINT.</summary>
    public const int Cancelled = 130;

    /// <summary>Mistakes of the content weigh more than those of the environment, since they are there on every machine.</summary>
    public static int Of(BuildResult result, bool strict) => Of(result.Diagnostics.Where(d => strict || d.Severity == Severity.Error));

    public static int Of(IEnumerable<Diagnostic> errors)
    {
        var stopping = errors.ToList();
        return stopping.Count == 0 ? Clean
            : stopping.All(d => d.Rule.IsEnvironment) ? UsageOrEnvironment
            : ContentHasErrors;
    }
}
