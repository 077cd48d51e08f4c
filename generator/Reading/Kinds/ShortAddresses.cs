using System.Diagnostics.CodeAnalysis;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading.Kinds;

/// <summary>Reads the short name under which an article is found from paper, for good.</summary>
internal static class ShortAddresses
{
    private const int Longest = 12;

    public static bool Read(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out Located<string> value)
    {
        if (!Values.LocatedText(node, notes, out value))
        {
            return false;
        }

        if (value.Value.Length <= Longest && Slug.TryParse(value.Value) is not null)
        {
            return true;
        }

        notes.Report.BadIdentifier(value.Place, value.Value, $"a short address, at most {Longest} small letters, digits and hyphens", "waist");
        return false;
    }
}
