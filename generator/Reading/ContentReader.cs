using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Reading.Kinds;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Reads every file of the content folder into entries.</summary>
internal static class ContentReader
{
    /// <summary>The catalog; null when <c>handbook.yml</c> cannot be used, since nothing can be built without it.</summary>
    public static Catalog? Read(ContentFiles files, DiagnosticBag report)
    {
        var settings = DataFile(files, SettingsReader.FileName, report) is { } file ? SettingsReader.Read(file, report) : null;
        var prose = new ProseOptions(settings?.RawHtml ?? false, settings?.SmartTypography ?? false);
        ReadResult[] articles =
        [
            .. files.Files.AsParallel().AsOrdered().SelectMany(f => ReadMarkdown(f, files, prose, report)),
        ];
        ReadResult[] items =
        [
            .. ReadItems(files, SourcesReader.Format, report),
            .. ReadItems(files, SafetyReader.Format, report),
            .. ReadItems(files, GlossaryReader.Format, report),
        ];

        return settings is null
            ? null
            : new Catalog(
                settings,
                articles.Concat(items).OfType<ReadResult.Whole>().Select(r => r.Entry),
                articles.Concat(items).OfType<ReadResult.Broken>().Select(r => r.Entry)) { Media = files.Media };
    }

    private static IEnumerable<ReadResult> ReadMarkdown(SourceFile file, ContentFiles files, ProseOptions prose, DiagnosticBag report)
    {
        var path = files.Below(file);
        if (!path.EndsWith(".md", StringComparison.Ordinal))
        {
            RefuseUnknownData(file, path, report);
            yield break;
        }

        var parts = path.Split('/');
        var kind = EntryKinds.Articles.Where(k => parts.Length == 2 && k.Folder() == parts[0]).Select(k => (EntryKind?)k).FirstOrDefault();
        if (kind is null)
        {
            var nearest = parts.Length == 1 ? null : NearestName.Find(parts[0], EntryKinds.Articles.Select(k => k.Folder()));
            report.MisplacedFile(file.At(0, 0), path, nearest, EntryKinds.Articles.Select(k => k.Folder()));
        }
        else if (ArticleReader.Read(file, kind.Value, prose, report) is { } result)
        {
            yield return result;
        }
    }

    private static void RefuseUnknownData(SourceFile file, string path, DiagnosticBag report)
    {
        string[] known = [SettingsReader.FileName, SourcesReader.Format.FileName, SafetyReader.Format.FileName, GlossaryReader.Format.FileName];
        if (!known.Contains(path, StringComparer.Ordinal))
        {
            report.UnknownDataFile(file.At(0, 0), path, NearestName.Find(path, known));
        }
    }

    private static IEnumerable<ReadResult> ReadItems(ContentFiles files, DataFormat format, DiagnosticBag report)
    {
        if (DataFile(files, format.FileName, report) is not { } file
            || YamlTree.Parse(file, new TextSpan(0, file.Text.Length), report) is not { } mapping)
        {
            return [];
        }

        var fields = new Fields(mapping, new EntryNotes(report));
        var nodes = fields.Required(format.ListKey, Values.ListOf<YamlNode>(Values.Node));
        return fields.Finish() ? ItemReader.ReadAll(nodes, format, report) : [];
    }

    private static SourceFile? DataFile(ContentFiles files, string name, DiagnosticBag report)
    {
        var file = files.Files.FirstOrDefault(f => files.Below(f) == name);
        if (file is null)
        {
            report.MissingFile(new SourceFile($"{files.Root}/{name}", string.Empty).At(0, 0), name);
        }

        return file;
    }
}
