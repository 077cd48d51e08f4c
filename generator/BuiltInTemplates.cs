using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Publishing;
using Handbook.Templating;

namespace Handbook;

/// <summary>What authors may ask about templates, and how they get built-in ones to change.</summary>
internal static class BuiltInTemplates
{
    /// <param name="isOptional">Whether there need be no such folder.</param>
    public static TemplateList List(string folder, bool isOptional)
    {
        var report = new DiagnosticBag();
        FolderCheck.RequireTemplates(folder, isOptional, report);
        var items = TemplateInventory.Of(folder, report).Items(report).Select(i => new ListedTemplate(i.Name, OriginOf(i))).ToImmutableArray();
        return new TemplateList(report.HasErrors ? [] : items, report.ToSorted());
    }

    /// <summary>Copies built-in templates into a folder, which need not be there yet. When a name is unknown, nothing is copied.</summary>
    /// <param name="names">Null for all.</param>
    public static TemplateCopies Copy(string folder, ImmutableArray<string>? names)
    {
        var report = new DiagnosticBag();
        var wanted = names is { } some ? Named(some) : [("all", Theme.Paths)];
        var unknown = wanted.Where(w => w.Paths.IsEmpty).Select(w => new UnknownTemplate(w.Name, TemplateInventory.NearestBuiltIn(w.Name)));
        var copies = new TemplateCopies { Unknown = [.. unknown] };
        if (!copies.Unknown.IsEmpty)
        {
            return copies;
        }

        var inventory = TemplateInventory.Of(folder, report);
        var copied = ImmutableArray.CreateBuilder<string>();
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var path in wanted.SelectMany(w => w.Paths).Distinct())
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

        return copies with { Copied = copied.ToImmutable(), Kept = [.. kept.Distinct()], Diagnostics = report.ToSorted() };
    }

    private static ImmutableArray<(string Name, ImmutableArray<string> Paths)> Named(ImmutableArray<string> names) =>
        [.. names.Select(n => (n, TemplateInventory.BuiltInNamed(n)))];

    private static TemplateOrigin OriginOf(TemplateItem item) =>
        !item.IsOwn ? TemplateOrigin.BuiltIn : item.IsAsBuiltIn ? TemplateOrigin.OwnAsBuiltIn : TemplateOrigin.Own;

    private static string Shown(string folder, string path) => $"{folder.Replace('\\', '/').TrimEnd('/')}/{path}";
}

internal sealed record TemplateList(ImmutableArray<ListedTemplate> Items, ImmutableArray<Diagnostic> Diagnostics);

internal sealed record ListedTemplate(string Name, TemplateOrigin Origin);

/// <summary>Where a template or asset comes from.</summary>
internal enum TemplateOrigin
{
    BuiltIn,
    Own,

    /// <summary>The handbook's, with the very bytes of the built-in one: a copy that nobody has changed.</summary>
    OwnAsBuiltIn,
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

/// <summary>A name that no built-in template has.</summary>
/// <param name="Nearest">One that may have been meant; null when none is near.</param>
internal sealed record UnknownTemplate(string Name, string? Nearest);
