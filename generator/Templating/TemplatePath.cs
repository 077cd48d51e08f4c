namespace Handbook.Templating;

/// <summary>What the path of a file below the folder of templates says of it. Paths have forward slashes.</summary>
internal static class TemplatePath
{
    public const string AssetFolder = "assets";
    private const string Assets = AssetFolder + "/";

    // What editors and systems put beside the files that people work on.
    private static readonly string[] LeftOverEnds = ["~", ".bak", ".swp", ".tmp"];
    private static readonly string[] LeftOverNames = ["Thumbs.db", "desktop.ini"];

    /// <summary>What the name of a template may end in.</summary>
    public static readonly string[] Extensions = [".html", ".xml", ".scriban-html"];

    public static bool IsAsset(string path) => path.StartsWith(Assets, StringComparison.Ordinal);

    public static bool IsTemplate(string path) => !IsAsset(path) && Extensions.Contains(Path.GetExtension(path));

    /// <summary>Whether a file is hidden, or a copy that an editor or a system left: nobody wants those on a site.</summary>
    public static bool IsLeftOver(string path) => path.Split('/').Any(IsLeftOverName);

    public static string Below(string folder, string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>What a template goes by: its path without the extension. An asset goes by its path.</summary>
    public static string NameOf(string path)
    {
        var dot = path.LastIndexOf('.');
        return !IsAsset(path) && dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
    }

    /// <summary>The asset that a file belongs to: a folder that is named like a style sheet or script is one.</summary>
    public static string AssetOf(string path)
    {
        for (var end = IsAsset(path) ? path.IndexOf('/', Assets.Length) : -1; end > 0; end = path.IndexOf('/', end + 1))
        {
            if (IsStyleOrScript(path[..end]))
            {
                return path[..end];
            }
        }

        return path;
    }

    /// <summary>Whether a file of the assets is published: as it is, or as a part of a style sheet or script of its own kind.</summary>
    public static bool IsPublished(string path) =>
        IsAsset(path) && AssetOf(path) is var whole && (whole == path || Path.GetExtension(whole) == Path.GetExtension(path));

    public static bool IsStyleOrScript(string path) => Path.GetExtension(path) is ".css" or ".js";

    /// <summary>
    /// Whether a file of a handbook is used in place of a built-in one. For templates it is the name that counts. A style sheet or script may be
    /// a file or a folder of parts: a file stands in for the whole folder, a folder for the whole file.
    /// </summary>
    public static bool StandsInFor(string own, string builtIn) => IsAsset(own)
        ? own == builtIn || IsInside(builtIn, own) || IsInside(own, builtIn)
        : NameOf(own) == NameOf(builtIn);

    private static bool IsInside(string path, string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);

    private static bool IsLeftOverName(string name) =>
        name.StartsWith('.')
        || (name.StartsWith('#') && name.EndsWith('#'))
        || LeftOverEnds.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
        || LeftOverNames.Contains(name, StringComparer.OrdinalIgnoreCase);
}
