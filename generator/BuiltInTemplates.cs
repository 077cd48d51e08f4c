using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Publishing;
using Handbook.Templating;

namespace Handbook;

/// <summary>What authors may ask about templates, and how they get built-in ones to change.</summary>
internal static class BuiltInTemplates
{
    /// <param name="names">What to list, by name or folder; all when there are none.</param>
    public static TemplateList List(TemplateFolders folders, ImmutableArray<string> names)
    {
        var report = new DiagnosticBag();
        FolderCheck.RequireTemplates(folders.Templates, folders.AreOptional, report);
        ImmutableArray<TemplateItem> items = [.. TemplateInventory.Of(folders.Templates, report).Items(report)];
        if (report.HasErrors)
        {
            return new TemplateList([], report.ToSorted());
        }

        ImmutableArray<string> wanted = [.. names.Select(folders.WithoutFolder)];
        var unknown = wanted.Where(w => !items.Any(i => i.IsMeantBy(w))).Select(w => new UnknownTemplate(w, TemplateInventory.Nearest(w, items.Select(i => i.Name))));
        var use = new TemplateUse(folders.Templates);
        var listed = items.Where(i => wanted.IsEmpty || wanted.Any(i.IsMeantBy)).Select(i => new ListedTemplate(i.Name, OriginOf(i, use)));
        return new TemplateList([.. listed], report.ToSorted()) { Unknown = [.. unknown] };
    }

    /// <summary>
    /// Copies built-in templates into a folder, which need not be there yet, but then there must be a handbook. When a name is unknown, nothing
    /// is copied.
    /// </summary>
    /// <param name="names">Null for all.</param>
    public static TemplateCopies Copy(TemplateFolders folders, ImmutableArray<string>? names)
    {
        var wanted = names is { } some ? Named(some, folders) : [("all", Theme.Paths)];
        var unknown = wanted.Where(w => w.Paths.IsEmpty).Select(w => new UnknownTemplate(w.Name, TemplateInventory.Nearest(w.Name, Theme.Paths.Select(TemplatePath.NameOf))));
        var copies = new TemplateCopies { Unknown = [.. unknown] };
        var report = new DiagnosticBag();
        if (folders.AreOptional && !Path.Exists(folders.Templates))
        {
            FolderCheck.RequireContent(folders.Content, report);
        }

        return !copies.Unknown.IsEmpty ? copies
            : report.HasErrors ? copies with { Diagnostics = report.ToSorted() }
            : Copy(folders.Templates, wanted.SelectMany(w => w.Paths).Distinct(), report);
    }

    private static TemplateCopies Copy(string folder, IEnumerable<string> paths, DiagnosticBag report)
    {
        var inventory = TemplateInventory.Of(folder, report);
        var copied = ImmutableArray.CreateBuilder<string>();
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var path in paths)
        {
            if (inventory.OwnInPlaceOf(path) is { } own)
            {
                kept.Add(Shown(folder, own));
            }
            else if (!report.HasErrors && CopiedFile.Write(Path.Combine(folder, path), Theme.Read(path), report))
            {
                copied.Add(Shown(folder, path));
            }
        }

        return new TemplateCopies { Copied = copied.ToImmutable(), Kept = [.. kept.Distinct()], Diagnostics = report.ToSorted() };
    }

    private static ImmutableArray<(string Name, ImmutableArray<string> Paths)> Named(ImmutableArray<string> names, TemplateFolders folders) =>
        [.. names.Select(folders.WithoutFolder).Select(n => (n, TemplateInventory.BuiltInNamed(n)))];

    private static TemplateOrigin OriginOf(TemplateItem item, TemplateUse use) =>
        !item.IsOwn ? TemplateOrigin.BuiltIn
        : item.LeavesOut ? TemplateOrigin.LeftOut
        : use.IsUnused(item.Path) ? TemplateOrigin.OwnUnused
        : item.IsAsBuiltIn ? TemplateOrigin.OwnAsBuiltIn
        : TemplateOrigin.Own;

    private static string Shown(string folder, string path) => $"{folder.Replace('\\', '/').TrimEnd('/')}/{path}";
}

/// <summary>Where the commands about templates look.</summary>
/// <param name="Templates">The folder of templates.</param>
/// <param name="AreOptional">Whether there need be no such folder.</param>
internal sealed record TemplateFolders(string Templates, bool AreOptional)
{
    public required string Content { get; init; }

    /// <summary>A name as it is, from a path as messages show it.</summary>
    public string WithoutFolder(string name)
    {
        var written = name.Replace('\\', '/');
        var folder = new[] { Templates.Replace('\\', '/').TrimEnd('/'), Theme.ShownAs }.FirstOrDefault(f => written.StartsWith(f + "/", StringComparison.Ordinal));
        return (folder is null ? written : written[(folder.Length + 1)..]).TrimEnd('/');
    }
}

internal sealed record TemplateList(ImmutableArray<ListedTemplate> Items, ImmutableArray<Diagnostic> Diagnostics)
{
    public ImmutableArray<UnknownTemplate> Unknown { get; init; } = [];
}

internal sealed record ListedTemplate(string Name, TemplateOrigin Origin);

/// <summary>Where a template or asset comes from.</summary>
internal enum TemplateOrigin
{
    BuiltIn,
    Own,

    /// <summary>The handbook's, with the very bytes of the built-in one: a copy that nobody has changed.</summary>
    OwnAsBuiltIn,

    /// <summary>The handbook's, and no page uses it.</summary>
    OwnUnused,

    /// <summary>Built in, and left out by an empty file of the handbook.</summary>
    LeftOut,
}

/// <summary>What came of copying built-in templates.</summary>
internal sealed record TemplateCopies
{
    public ImmutableArray<UnknownTemplate> Unknown { get; init; } = [];

    /// <summary>Files that were written.</summary>
    public ImmutableArray<string> Copied { get; init; } = [];

    /// <summary>Files that were there already and stayed as they were.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>A name that no template has.</summary>
/// <param name="Nearest">Those that may have been meant.</param>
internal sealed record UnknownTemplate(string Name, ImmutableArray<string> Nearest);
