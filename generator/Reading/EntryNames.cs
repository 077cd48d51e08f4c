using System.Diagnostics.CodeAnalysis;
using Handbook.Model;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Reads what every entry has: title, aliases and sources.</summary>
internal static class EntryNames
{
    public static EntryName Read(EntryId id, string titleKey, Fields fields) =>
        new(id, fields.Required<Located<string>>(titleKey, Name))
        {
            Aliases = fields.Otherwise("aliases", Values.ListOf<Located<string>>(Name), []),
            Sources = fields.Otherwise("sources", Values.ListOf(Values.ReferenceTo(EntryKind.Source)), []),
        };

    private static bool Name(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out Located<string> value)
    {
        if (!Values.LocatedText(node, notes, out value))
        {
            return false;
        }

        notes.Say(value);
        notes.Call(value.Value);
        return true;
    }
}
