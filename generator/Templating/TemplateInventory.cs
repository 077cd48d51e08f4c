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
            return new TemplateInventory(folder, [.. TemplateFolder.PathsIn(folder)]);
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            report.UnreadableTemplate(PlaceOf(folder), ReadFailure.Why(e));
            return new TemplateInventory(folder, []);
        }
    }

    /// <summary>Everything that a site is made with, and the handbook's files that it is not made with, by name.</summary>
    public IEnumerable<TemplateItem> Items(DiagnosticBag report) => own
        .Select(path => OwnItem(path, report))
        .Concat(Theme.Paths.Where(p => OwnInPlaceOf(p) is null).Select(p => new TemplateItem(p, IsOwn: false)))
        .OrderBy(i => i.Name, StringComparer.Ordinal);

    /// <summary>The built-in files that people mean: by name, by path, or by a folder of which they are parts. None when there is no such file.</summary>
    public static ImmutableArray<string> BuiltInNamed(string name) => [.. Theme.Paths.Where(p => new TemplateItem(p, IsOwn: false).IsMeantBy(name))];

    /// <summary>Those that may have been meant by a name that none has: all that end so, or else the nearest.</summary>
    public static ImmutableArray<string> Nearest(string name, IEnumerable<string> names)
    {
        var known = names.SelectMany(n => new[] { n, TemplatePath.AssetOf(n) }).Distinct().ToImmutableArray();
        var ending = NearestPath.EndingWith(TemplatePath.NameOf(name), known).Concat(NearestPath.EndingWith(name, known)).Distinct().ToImmutableArray();
        return !ending.IsEmpty ? ending : (NearestPath.Find(name, known) ?? NearestPath.Find(TemplatePath.NameOf(name), known)) is { } nearest ? [nearest] : [];
    }

    /// <summary>The handbook's file that is used in place of a built-in one, by its path below the folder; null when there is none.</summary>
    public string? OwnInPlaceOf(string builtIn) => own.FirstOrDefault(o => IsUsed(o) && TemplatePath.StandsInFor(o, builtIn));

    private static bool IsUsed(string path) => TemplatePath.IsTemplate(path) || TemplatePath.IsPublished(path);

    private TemplateItem OwnItem(string path, DiagnosticBag report)
    {
        var standsIn = IsUsed(path) && Theme.Paths.Any(b => TemplatePath.StandsInFor(path, b));
        return new TemplateItem(path, IsOwn: true) { IsAsBuiltIn = IsAsBuiltIn(path, report), LeavesOut = standsIn && IsBlank(path) };
    }

    // What cannot be read was told when it was compared.
    private bool IsBlank(string path)
    {
        try
        {
            return string.IsNullOrWhiteSpace(File.ReadAllText(Path.Combine(folder, path)));
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            return false;
        }
    }

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

/// <summary>A template or a file of an asset.</summary>
/// <param name="Path">Below the folder of templates.</param>
/// <param name="IsOwn">Whether it is the handbook's; otherwise it is built in.</param>
internal sealed record TemplateItem(string Path, bool IsOwn)
{
    /// <summary>What it goes by; a file that is no template goes by its path.</summary>
    public string Name => TemplatePath.IsTemplate(Path) ? TemplatePath.NameOf(Path) : Path;

    /// <summary>Whether it has the very bytes of a built-in one.</summary>
    public bool IsAsBuiltIn { get; init; }

    /// <summary>Whether it stands in for a built-in one and has nothing in it.</summary>
    public bool LeavesOut { get; init; }

    /// <summary>Whether it goes by that name or path, or lies in a folder that does.</summary>
    public bool IsMeantBy(string name) => Path == name || Name == name || Path.StartsWith(name + "/", StringComparison.Ordinal);
}
