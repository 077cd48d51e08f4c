namespace Handbook.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(string below) => System.IO.Path.Combine(Root, below);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Handbook.sln"))
            ? folder
            : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout."));
}
