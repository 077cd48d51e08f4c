using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Readers of single values and of lists of them.</summary>
internal static class Values
{
    public static bool Text(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!LocatedText(node, notes, out var located))
        {
            return false;
        }

        notes.Say(located);
        value = located.Value;
        return true;
    }

    /// <summary>A text that is a name rather than words for readers; whoever reads it says so if it is both.</summary>
    public static bool LocatedText(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out Located<string> value)
    {
        value = ScalarOf(node, notes, "text") is { } scalar ? new Located<string>(scalar.Text, scalar.Place) : null;
        return value is not null;
    }

    public static bool SlugText(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out Slug value)
    {
        value = null;
        if (ScalarOf(node, notes, "an id") is not { } scalar)
        {
            return false;
        }

        value = Slug.TryParse(scalar.Text);
        if (value is null)
        {
            notes.Report.BadSlug(scalar.Place, scalar.Text, Slugs.Suggest(scalar.Text));
        }

        return value is not null;
    }

    /// <summary>Any value, to be read later.</summary>
    public static bool Node(YamlNode node, EntryNotes notes, out YamlNode value)
    {
        value = node;
        return true;
    }

    public static bool Date(YamlNode node, EntryNotes notes, out DateOnly value)
    {
        value = default;
        if (ScalarOf(node, notes, "a date") is not { } scalar)
        {
            return false;
        }

        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
        {
            return true;
        }

        notes.Report.BadDate(scalar.Place, scalar.Text);
        return false;
    }

    public static bool Switch(YamlNode node, EntryNotes notes, out bool value) =>
        OneOf(new Dictionary<string, bool>(StringComparer.Ordinal) { ["true"] = true, ["false"] = false })(node, notes, out value);

    /// <summary>A whole number between two bounds, both included.</summary>
    public static ValueReader<int> Whole(int least, int most) => (YamlNode node, EntryNotes notes, out int value) =>
    {
        value = 0;
        if (ScalarOf(node, notes, "a whole number") is not { } scalar)
        {
            return false;
        }

        var style = least < 0 ? NumberStyles.AllowLeadingSign : NumberStyles.None;
        if (int.TryParse(scalar.Text, style, CultureInfo.InvariantCulture, out value) && value >= least && value <= most)
        {
            return true;
        }

        notes.Report.BadNumber(scalar.Place, scalar.Text, least, most);
        return false;
    };

    /// <summary>One word of a closed list.</summary>
    public static ValueReader<T> OneOf<T>(IReadOnlyDictionary<string, T> words) => (YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out T value) =>
    {
        value = default;
        if (ScalarOf(node, notes, "one word") is not { } scalar)
        {
            return false;
        }

        if (words.TryGetValue(scalar.Text, out value))
        {
            return true;
        }

        notes.Report.UnknownWord(scalar.Place, scalar.Text, words.Keys);
        return false;
    };

    /// <summary>A member of an enumeration, written in kebab-case: <c>side-lying</c> for <c>SideLying</c>.</summary>
    public static bool Word<T>(YamlNode node, EntryNotes notes, out T value)
        where T : struct, Enum => OneOf(Words<T>.All)(node, notes, out value);

    /// <summary>How a member of an enumeration is written: <c>side-lying</c>.</summary>
    public static string WordFor<T>(T value)
        where T : struct, Enum => Words<T>.All.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Key;

    /// <summary>How a member of an enumeration is written as a key: <c>worked_knee</c>.</summary>
    public static string Key<T>(T value)
        where T : struct, Enum => WordFor(value).Replace('-', '_');

    /// <summary>The name of an entry of one kind.</summary>
    public static ValueReader<Located<string>> ReferenceTo(EntryKind kind) =>
        (YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out Located<string> value) =>
        {
            if (!LocatedText(node, notes, out value))
            {
                return false;
            }

            notes.Refer(kind, value);
            return true;
        };

    /// <summary>A list with at least one item. Mistakes in several items are all reported.</summary>
    public static ValueReader<ImmutableArray<T>> ListOf<T>(ValueReader<T> read) => (YamlNode node, EntryNotes notes, out ImmutableArray<T> value) =>
    {
        value = [];
        if (node is not YamlSequence sequence)
        {
            notes.Report.WrongType(node.Place, "the value", "a list", node.Shape);
            return false;
        }

        if (sequence.Items.IsEmpty)
        {
            notes.Report.EmptyList(sequence.Place);
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            if (item is YamlScalar { IsEmpty: true })
            {
                notes.Report.EmptyItem(item.Place);
            }
            else if (read(item, notes, out var one))
            {
                items.Add(one);
            }
        }

        value = items.ToImmutable();
        return value.Length == sequence.Items.Length;
    };

    /// <summary>A text of a fixed form.</summary>
    public static ValueReader<string> Matching(string nouns, string example, Regex form) =>
        (YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out string value) =>
        {
            if (!Text(node, notes, out value))
            {
                return false;
            }

            if (form.IsMatch(value))
            {
                return true;
            }

            notes.Report.BadIdentifier(node.Place, value, nouns, example);
            return false;
        };

    /// <summary>A mapping, read by a function that asks for its keys.</summary>
    public static ValueReader<T> Mapping<T>(Func<Fields, T> read) => (YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out T value) =>
    {
        value = default;
        if (node is not YamlMapping mapping)
        {
            notes.Report.WrongType(node.Place, "the value", "a mapping of keys to values", node.Shape);
            return false;
        }

        var fields = new Fields(mapping, notes);
        value = read(fields);
        return fields.Finish();
    };

    /// <summary>A quantity: the type's own parser, and what it is called in messages.</summary>
    public static ValueReader<T> Quantity<T>(string noun, string example, QuantityParser<T> parse)
        where T : struct => (YamlNode node, EntryNotes notes, out T value) =>
    {
        value = default;
        if (ScalarOf(node, notes, noun) is not { } scalar)
        {
            return false;
        }

        if (parse(scalar.Text, out var problem) is { } quantity)
        {
            value = quantity;
            return true;
        }

        notes.Report.BadQuantity(scalar.Place, scalar.Text, noun, $"{problem}; write for example '{example}'");
        return false;
    };

    private static YamlScalar? ScalarOf(YamlNode node, EntryNotes notes, string wanted)
    {
        if (node is YamlScalar scalar)
        {
            return scalar;
        }

        notes.Report.WrongType(node.Place, "the value", wanted, node.Shape);
        return null;
    }

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> All =
            Enum.GetValues<T>().ToDictionary(v => Kebab(v.ToString()), StringComparer.Ordinal);

        private static string Kebab(string name) =>
            string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
    }
}

/// <summary>A quantity's own parser: null and the end of a sentence when the text is none.</summary>
internal delegate T? QuantityParser<T>(string text, out string problem)
    where T : struct;
