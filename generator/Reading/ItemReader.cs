using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Reads the items of a data file.</summary>
internal static class ItemReader
{
    public static IEnumerable<ReadResult> ReadAll(ImmutableArray<YamlNode> nodes, DataFormat format, DiagnosticBag report)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var result = ReadOne(node, format, report);
            if (IdOf(result) is not { } id)
            {
                yield return result;
            }
            else if (lines.TryAdd(id.Slug.Text, node.Place.Start.Line))
            {
                yield return result;
            }
            else
            {
                report.DuplicateId(PlaceOfId(node), id.Slug.Text, lines[id.Slug.Text]);
            }
        }
    }

    private static EntryId? IdOf(ReadResult result) => result switch
    {
        ReadResult.Whole whole => whole.Entry.Id,
        ReadResult.Broken broken => broken.Entry.Id,
        ReadResult.Unread => null,
        _ => throw new UnreachableException(),
    };

    private static ReadResult ReadOne(YamlNode node, DataFormat format, DiagnosticBag report)
    {
        if (node is not YamlMapping mapping)
        {
            report.WrongType(node.Place, "the item", "a mapping of keys to values", node.Shape);
            return new ReadResult.Unread(format.Kind);
        }

        var notes = new EntryNotes(report);
        var fields = new Fields(mapping, notes);
        var slug = fields.Required<Slug>("id", Values.SlugText);
        var name = EntryNames.Read(new EntryId(format.Kind, slug), format.TitleKey, fields);
        var entry = format.Read(name, fields);
        if (fields.Finish())
        {
            return new ReadResult.Whole(entry with { Texts = notes.Texts });
        }

        return slug is null
            ? ReadResult.Unnamed(format.Kind, IdIn(mapping)?.Text ?? string.Empty)
            : new ReadResult.Broken(new FaultyEntry(name.Id) { Names = notes.Names, References = notes.References });
    }

    private static Location PlaceOfId(YamlNode node) => IdIn(node)?.Place ?? node.Place;

    private static YamlScalar? IdIn(YamlNode node) =>
        node is YamlMapping mapping ? mapping.Pairs.FirstOrDefault(p => p.Key.Text == "id")?.Value as YamlScalar : null;
}
