using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>The templates and assets that the program brings along: what a handbook has no file of its own for comes from here.</summary>
internal static class Theme
{
    /// <summary>How messages begin the paths of these files, which are on no disk.</summary>
    public const string ShownAs = "built-in templates";

    private static readonly Assembly Program = typeof(Theme).Assembly;

    /// <summary>All files by path below the folder of templates, in order.</summary>
    public static ImmutableArray<string> Paths { get; } = [.. Program.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    public static ImmutableArray<string> TemplatePaths { get; } = [.. Paths.Where(TemplatePath.IsTemplate)];

    public static ImmutableArray<string> AssetPaths { get; } = [.. Paths.Where(TemplatePath.IsAsset)];

    public static ImmutableArray<string> TemplateNames { get; } = [.. TemplatePaths.Select(TemplatePath.NameOf)];

    public static bool HasTemplate(string name) => KnownNames.Contains(name);

    private static FrozenSet<string> KnownNames { get; } = TemplateNames.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same file, which knows whether it says what the built-in one of its name says.</summary>
    public static SourceFile Compared(SourceFile own, string name)
    {
        var path = TemplatePaths.FirstOrDefault(p => TemplatePath.NameOf(p) == name);
        return path is not null && ReadTemplate(path).Text == own.Text ? new SourceFile(own.Path, own.Text) { HasBuiltInText = true } : own;
    }

    /// <param name="path">One of <see cref="TemplatePaths"/>.</param>
    public static SourceFile ReadTemplate(string path) => new($"{ShownAs}/{path}", Encoding.UTF8.GetString(Read(path)))
    {
        ToChange = $"copy it with 'handbook templates copy {TemplatePath.NameOf(path)}' to change it",
        HasBuiltInText = true,
    };

    /// <param name="path">One of <see cref="Paths"/>.</param>
    public static byte[] Read(string path)
    {
        using var stream = Program.GetManifestResourceStream(path)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
