using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>Which templates and assets a site is made with, and which of them are built in.</summary>
internal sealed class TemplateInventory
{
    private readonly string folder;
    private readonly ImmutableArray<string> own;

    private TemplateInventory(string folder, ImmutableArray<string> own)
    {
        this.folder = folder;
        this.own = own;
    }

    /// <param name="folder">The handbook's folder of templates; it may be missing.</param>
    public static TemplateInventory Of(string folder, DiagnosticBag report)
    {
        try
        {
            return new TemplateInventory(folder, Directory.Exists(folder) ? [.. TemplateReader.PathsIn(folder), .. AssetReader.PathsIn(folder)] : []);
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            report.UnreadableTemplate(PlaceOf(folder), ReadFailure.Why(e));
            return new TemplateInventory(folder, []);
        }
    }

    /// <summary>Everything that is used, by name.</summary>
    public IEnumerable<TemplateItem> Items(DiagnosticBag report) => own
        .Select(path => new TemplateItem(TemplatePath.NameOf(path), IsOwn: true, IsAsBuiltIn(path, report)))
        .Concat(Theme.Paths.Where(p => OwnInPlaceOf(p) is null).Select(p => new TemplateItem(TemplatePath.NameOf(p), IsOwn: false, IsAsBuiltIn: true)))
        .OrderBy(i => i.Name, StringComparer.Ordinal);

    /// <summary>The built-in files that people mean: by name, by path, or by a folder of which they are parts. None when there is no such file.</summary>
    public static ImmutableArray<string> BuiltInNamed(string name) =>
        [.. Theme.Paths.Where(p => p == name || TemplatePath.NameOf(p) == name || p.StartsWith(name.TrimEnd('/') + "/", StringComparison.Ordinal))];

    public static string? NearestBuiltIn(string name) => NearestName.Find(name, Theme.Paths.Select(TemplatePath.NameOf));

    /// <summary>The handbook's file that is used in place of a built-in one, by its path below the folder; null when there is none.</summary>
    public string? OwnInPlaceOf(string builtIn) => own.FirstOrDefault(o => TemplatePath.StandsInFor(o, builtIn));

    private bool IsAsBuiltIn(string path, DiagnosticBag report)
    {
        try
        {
            return Theme.Paths.Contains(path) && File.ReadAllBytes(Path.Combine(folder, path)).AsSpan().SequenceEqual(Theme.Read(path));
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            report.UnreadableTemplate(PlaceOf($"{folder}/{path}"), ReadFailure.Why(e));
            return false;
        }
    }

    private static Location PlaceOf(string path) => new SourceFile(path.Replace('\\', '/'), string.Empty).At(0, 0);
}

/// <summary>A template or a file of an asset that a site is made with.</summary>
/// <param name="IsOwn">Whether it is the handbook's; otherwise it is built in.</param>
/// <param name="IsAsBuiltIn">Whether it has the very bytes of a built-in one.</param>
internal sealed record TemplateItem(string Name, bool IsOwn, bool IsAsBuiltIn);
