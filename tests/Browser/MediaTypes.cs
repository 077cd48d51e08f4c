namespace Handbook.Tests.Browser;

/// <summary>What a web server says a file is, by its name.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".xml"] = "application/xml",
        [".json"] = "application/json",
        [".webmanifest"] = "application/manifest+json",
    };

    public static string Of(string file) => Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
}
