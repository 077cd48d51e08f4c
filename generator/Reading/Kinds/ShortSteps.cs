using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Handbook.Diagnostics;
using Handbook.Reading.Yaml;

namespace Handbook.Reading.Kinds;

/// <summary>Reads the steps of a technique as a card on a sheet has room for them.</summary>
internal static class ShortSteps
{
    private const int Fewest = 3;
    private const int Most = 5;
    private const int Longest = 90;

    public static bool Read(YamlNode node, EntryNotes notes, out ImmutableArray<string> value)
    {
        if (!Values.ListOf<string>(Step)(node, notes, out value))
        {
            return false;
        }

        if (value.Length is >= Fewest and <= Most)
        {
            return true;
        }

        notes.Report.BadShortSteps(node.Place, $"a card shows {Fewest} to {Most} short steps, not {value.Length}");
        return false;
    }

    private static bool Step(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out string value)
    {
        if (!Values.Text(node, notes, out value))
        {
            return false;
        }

        if (value.Length <= Longest)
        {
            return true;
        }

        notes.Report.BadShortSteps(node.Place, $"a short step has at most {Longest} characters, and this one {value.Length}");
        return false;
    }
}
