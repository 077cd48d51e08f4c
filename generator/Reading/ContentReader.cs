using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Prose;
using Handbook.Reading.Kinds;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Reads every file of the content folder into entries.</summary>
internal static class ContentReader
{
    public static Catalog Read(ContentFiles files, DiagnosticBag report)
    {
        var settings = ReadSettings(files, report);
        var prose = new ProseOptions(settings.RawHtml, settings.SmartTypography);
        ReadResult[] articles =
        [
            .. files.Files.AsParallel().AsOrdered().SelectMany(f => ReadMarkdown(f, files, prose, report)),
            .. files.Unread.Select(files.Below).Where(p => KindOf(p) is not null)
                .Select(p => ReadResult.Unnamed(KindOf(p)!.Value, Path.GetFileNameWithoutExtension(p))),
        ];
        ReadResult[] items =
        [
            .. ReadItems(files, SourcesReader.Format, report),
            .. ReadItems(files, SafetyReader.Format, report),
            .. ReadItems(files, GlossaryReader.Format, report),
            .. ReadItems(files, ClaimsReader.Format, report),
        ];

        var (map, faultyMap) = ReadMap(files, report);
        return new Catalog(
            settings,
            articles.Concat(items).OfType<ReadResult.Whole>().Select(r => r.Entry),
            articles.Concat(items).OfType<ReadResult.Broken>().Select(r => r.Entry))
        {
            Media = files.Media,
            UnreadKinds = [.. articles.Concat(items).OfType<ReadResult.Unread>().Select(r => r.Kind).Distinct()],
            BodyMap = map,
            FaultyBodyMap = faultyMap,
        };
    }

    private static Settings ReadSettings(ContentFiles files, DiagnosticBag report)
    {
        report.Choose(SeverityChoices.Unread);
        var file = DataFile(files, SettingsReader.FileName, report);
        return (file is null ? null : SettingsReader.Read(file, report)) ?? Settings.Unread(PlaceOf(files, SettingsReader.FileName));
    }

    private static (BodyMap? Map, FaultyBodyMap? Faulty) ReadMap(ContentFiles files, DiagnosticBag report)
    {
        if (files.Files.FirstOrDefault(f => files.Below(f) == BodyMapReader.FileName) is { } file)
        {
            return BodyMapReader.Read(file, report);
        }

        return (null, files.Unread.Any(u => files.Below(u) == BodyMapReader.FileName) ? new FaultyBodyMap([]) : null);
    }

    private static Location PlaceOf(ContentFiles files, string name) => new SourceFile($"{files.Root}/{name}", string.Empty).Whole;

    private static IEnumerable<ReadResult> ReadMarkdown(SourceFile file, ContentFiles files, ProseOptions prose, DiagnosticBag report)
    {
        var path = files.Below(file);
        if (!path.EndsWith(".md", StringComparison.Ordinal))
        {
            RefuseUnknownData(file, path, report);
            yield break;
        }

        yield return KindOf(path) is { } kind ? ArticleReader.Read(file, kind, prose, report) : RefuseMisplaced(file, path, report);
    }

    private static EntryKind? KindOf(string path) => path.Split('/') is [var folder, _] ? KindIn(folder) : null;

    private static EntryKind? KindIn(string folder) =>
        EntryKinds.Articles.Where(k => k.Folder() == folder).Select(k => (EntryKind?)k).FirstOrDefault();

    // References to a misplaced file are right as soon as it stands in the folder that was meant.
    private static ReadResult RefuseMisplaced(SourceFile file, string path, DiagnosticBag report)
    {
        var folders = EntryKinds.Articles.Select(k => k.Folder()).ToList();
        var parts = path.Split('/');
        var nearest = parts.Length == 1 ? null : NearestName.Find(parts[0], folders);
        report.MisplacedFile(file.Whole, path, nearest, folders);
        return ReadResult.Unnamed(KindIn(nearest ?? string.Empty) ?? EntryKind.Page, Path.GetFileNameWithoutExtension(path));
    }

    private static void RefuseUnknownData(SourceFile file, string path, DiagnosticBag report)
    {
        string[] known = [SettingsReader.FileName, SourcesReader.Format.FileName, SafetyReader.Format.FileName, GlossaryReader.Format.FileName, ClaimsReader.Format.FileName, BodyMapReader.FileName];
        if (!known.Contains(path, StringComparer.Ordinal))
        {
            report.UnknownDataFile(file.Whole, path, known);
        }
    }

    private static IEnumerable<ReadResult> ReadItems(ContentFiles files, DataFormat format, DiagnosticBag report)
    {
        if (format.IsOptional && files.Files.All(f => files.Below(f) != format.FileName) && files.Unread.All(u => files.Below(u) != format.FileName))
        {
            return [];
        }

        if (DataFile(files, format.FileName, report) is not { } file
            || YamlTree.Parse(file, new TextSpan(0, file.Text.Length), report) is not { } mapping)
        {
            return [new ReadResult.Unread(format.Kind)];
        }

        var fields = new Fields(mapping, new EntryNotes(report));
        var nodes = fields.Required(format.ListKey, Values.ListOf<YamlNode>(Values.Node));
        return fields.Finish() ? ItemReader.ReadAll(nodes, format, report) : [new ReadResult.Unread(format.Kind)];
    }

    private static SourceFile? DataFile(ContentFiles files, string name, DiagnosticBag report)
    {
        var file = files.Files.FirstOrDefault(f => files.Below(f) == name);
        if (file is null && files.Unread.All(u => files.Below(u) != name))
        {
            report.MissingFile(PlaceOf(files, name), name);
        }

        return file;
    }
}
