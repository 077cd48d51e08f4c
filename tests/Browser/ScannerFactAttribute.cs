namespace Handbook.Tests.Browser;

/// <summary>A test that prints with a browser and reads the paper like a phone's camera, and is skipped with the reason where a program is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScannerFactAttribute : FactAttribute
{
    public ScannerFactAttribute() =>
        Skip = BrowserProgram.Path is null ? BrowserProgram.Missing : Programs.Where(p => !IsOnPath(p.Name)).Select(p => Missing(p.Name, p.Package)).FirstOrDefault();

    private static (string Name, string Package)[] Programs => [("pdftoppm", "poppler-utils"), ("zbarimg", "zbar-tools")];

    private static string Missing(string name, string package) => $"no {name} on this machine: install it (Debian: apt-get install {package})";

    private static bool IsOnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, name)));
}
