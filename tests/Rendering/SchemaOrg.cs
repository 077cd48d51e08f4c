using System.Text.Json.Nodes;

namespace Handbook.Tests.Rendering;

/// <summary>The names of a public vocabulary: one type a line, with the types it inherits from and its own properties.</summary>
internal sealed class SchemaOrg
{
    private readonly Dictionary<string, (string[] Parents, string[] Own)> types = [];

    public SchemaOrg(string path)
    {
        foreach (var line in File.ReadLines(path).Where(l => !l.StartsWith('#')))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = line[..colon].Split([' ', '<'], StringSplitOptions.RemoveEmptyEntries);
            types.Add(head[0], (head[1..], line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    /// <summary>What is wrong with a node and with all inside it.</summary>
    public IEnumerable<string> Mistakes(JsonNode node) => node switch
    {
        JsonArray list => list.SelectMany(n => Mistakes(n!)),
        JsonObject { Count: 1 } reference when reference.ContainsKey("@id") => [],
        JsonObject whole => Mistakes(whole),
        _ => [],
    };

    private IEnumerable<string> Mistakes(JsonObject node)
    {
        var type = node["@type"]?.GetValue<string>() ?? "nothing";
        if (!types.ContainsKey(type))
        {
            return [$"'{type}' is no type"];
        }

        var known = PropertiesOf(type).ToHashSet(StringComparer.Ordinal);
        var properties = node.Where(p => !p.Key.StartsWith('@')).ToList();
        return properties.Where(p => !known.Contains(p.Key)).Select(p => $"'{p.Key}' is no property of {type}")
            .Concat(properties.SelectMany(p => Mistakes(p.Value!)));
    }

    private IEnumerable<string> PropertiesOf(string type) => types[type].Own.Concat(types[type].Parents.SelectMany(PropertiesOf));
}
