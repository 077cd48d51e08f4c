namespace Handbook.Tests.Browser;

/// <summary>The Chromium of this machine, if it has one. Nothing is downloaded.</summary>
internal static class BrowserProgram
{
    public const string Missing =
        "no Chromium on this machine: install one (Debian: apt-get install chromium), or name its program in HANDBOOK_BROWSER";

    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>Null when there is none.</summary>
    public static string? Path { get; } = Named("HANDBOOK_BROWSER") ?? Names.SelectMany(OnPath).FirstOrDefault(File.Exists);

    // What is named there is taken at its word: a wrong name must fail the tests, not skip them.
    private static string? Named(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } path ? path : null;

    private static IEnumerable<string> OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => System.IO.Path.Combine(folder, name));
}
