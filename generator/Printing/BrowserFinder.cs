using System.Collections.Immutable;

namespace Handbook.Printing;

/// <summary>Finds an installed Chrome, Edge or Chromium.</summary>
internal static class BrowserFinder
{
    /// <summary>Programs by name; those without windows first, as they are several times faster.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "chromium-headless-shell", "chrome-headless-shell", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser",
        "microsoft-edge", "microsoft-edge-stable", "chrome", "msedge",
    ];

    // Where installers put them: of Windows below its program folders, of macOS and of some Linux systems.
    private static readonly ImmutableArray<string> InProgramFolders =
        ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

    private static readonly ImmutableArray<string> Elsewhere =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/opt/google/chrome/chrome",
        "/opt/microsoft/msedge/msedge",
        "/usr/lib/chromium/chromium",
        "/snap/bin/chromium",
    ];

    /// <summary>The program of this machine; null when there is none.</summary>
    public static string? Find(BrowserPlaces places) => Find(places, File.Exists);

    /// <param name="isThere">Whether a file exists.</param>
    public static string? Find(BrowserPlaces places, Func<string, bool> isThere) => (places.Named switch
    {
        // What is named is taken at its word: another browser in its place would be a surprise.
        { } named when IsPath(named) => [named],
        { } named => OnPath(named, places),
        null =>
        [
            .. Names.SelectMany(name => OnPath(name, places)),
            .. places.ProgramFolders.SelectMany(folder => InProgramFolders.Select(program => Path.Combine(folder, program))),
            .. Elsewhere,
        ],
    }).FirstOrDefault(isThere);

    private static IEnumerable<string> OnPath(string name, BrowserPlaces places) =>
        places.SearchPath.SelectMany(folder => new[] { name, name + ".exe" }.Select(file => Path.Combine(folder, file)));

    private static bool IsPath(string named) => named.Contains('/', StringComparison.Ordinal) || named.Contains('\\', StringComparison.Ordinal);
}
