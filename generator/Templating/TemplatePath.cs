namespace Handbook.Templating;

/// <summary>What the path of a file below the folder of templates says of it. Paths have forward slashes.</summary>
internal static class TemplatePath
{
    private const string Assets = "assets/";
    private static readonly string[] Extensions = [".html", ".xml", ".scriban-html"];

    public static bool IsAsset(string path) => path.StartsWith(Assets, StringComparison.Ordinal);

    public static bool IsTemplate(string path) => !IsAsset(path) && Extensions.Contains(Path.GetExtension(path));

    public static string Below(string folder, string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>What a template goes by: its path without the extension. An asset goes by its path.</summary>
    public static string NameOf(string path)
    {
        var dot = path.LastIndexOf('.');
        return !IsAsset(path) && dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
    }

    /// <summary>
    /// Whether a file of a handbook is used in place of a built-in one. For templates it is the name that counts. A style sheet or script may be
    /// a file or a folder of parts: a file stands in for the whole folder, a folder for the whole file.
    /// </summary>
    public static bool StandsInFor(string own, string builtIn) => IsAsset(own)
        ? own == builtIn || IsInside(builtIn, own) || IsInside(own, builtIn)
        : NameOf(own) == NameOf(builtIn);

    private static bool IsInside(string path, string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);
}
