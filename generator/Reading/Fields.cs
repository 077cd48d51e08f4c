using System.Diagnostics.CodeAnalysis;
using Handbook.Diagnostics;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Turns one value of YAML into a value of the model; false when it cannot, which has then been reported.</summary>
internal delegate bool ValueReader<T>(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out T value);

/// <summary>
/// The keys of one mapping, asked for one by one. Asking is what makes a key known: what nobody asked for is reported
/// by <see cref="Finish"/>. After any mistake the values are meaningless and the whole is discarded.
/// </summary>
internal sealed class Fields(YamlMapping mapping, EntryNotes notes)
{
    private readonly Dictionary<string, YamlPair> pairs = mapping.Pairs.ToDictionary(p => p.Key.Text, StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly List<string> missing = [];
    private bool faulty;

    /// <summary>The value of a key that must be there; meaningless after a mistake.</summary>
    public T Required<T>(string key, ValueReader<T> read)
    {
        asked.Add(key);
        if (pairs.ContainsKey(key))
        {
            return Read(key, read);
        }

        faulty = true;
        missing.Add(key);
        return default!;
    }

    /// <summary>The value of a key that may be left out, then null.</summary>
    public T? Optional<T>(string key, ValueReader<T> read)
        where T : class => Has(key) ? Read(key, read) : null;

    /// <summary>The value of a key that may be left out, then null.</summary>
    public T? OptionalValue<T>(string key, ValueReader<T> read)
        where T : struct => Has(key) ? Read(key, read) : null;

    /// <summary>The value of a key that may be left out, then the given one.</summary>
    public T Otherwise<T>(string key, ValueReader<T> read, T fallback) => Has(key) ? Read(key, read) : fallback;

    /// <summary>Whether a key is written.</summary>
    public bool Has(string key)
    {
        asked.Add(key);
        return pairs.ContainsKey(key);
    }

    /// <summary>Whether a key is written and its value could be used.</summary>
    public bool IsRead(string key) => read.Contains(key);

    /// <summary>Where the value of a key is written, or where the mapping starts when it is not.</summary>
    public Location PlaceOf(string key) => pairs.TryGetValue(key, out var pair) ? pair.Value.Place : mapping.Place;

    /// <summary>Reports a contradiction between keys, at the value of one of them.</summary>
    public void Refuse(string key, string problem)
    {
        faulty = true;
        notes.Report.KeysDisagree(PlaceOf(key), problem);
    }

    /// <summary>Reports the keys nobody asked for and those that are missing; true when the mapping had no mistake at all.</summary>
    public bool Finish()
    {
        foreach (var pair in mapping.Pairs.Where(p => !asked.Contains(p.Key.Text)))
        {
            faulty = true;
            var nearest = NearestName.Find(pair.Key.Text, asked.Where(a => !pairs.ContainsKey(a))) ?? NearestName.Find(pair.Key.Text, asked);
            notes.Report.UnknownKey(pair.Key.Place, pair.Key.Text, nearest);

            // A misspelt key is not missing as well.
            missing.Remove(nearest ?? string.Empty);
        }

        foreach (var key in missing)
        {
            notes.Report.MissingKey(mapping.Place, key);
        }

        return !faulty;
    }

    private T Read<T>(string key, ValueReader<T> reader)
    {
        var (name, node) = pairs[key];
        if (node is YamlScalar { IsEmpty: true })
        {
            faulty = true;
            notes.Report.EmptyValue(name.Place, key);
            return default!;
        }

        var outer = notes.Key;
        notes.Key = key;
        var isRead = reader(node, notes, out var value);
        notes.Key = outer;
        if (isRead)
        {
            read.Add(key);
            return value!;
        }

        faulty = true;
        return default!;
    }
}
