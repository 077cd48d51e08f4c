using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Handbook.Templating;

namespace Handbook.Rendering.Metadata;

/// <summary>Makes and writes nodes of linked data in the words of schema.org. What is empty is left out, and a list of one is its item.</summary>
internal static class LinkedData
{
    private const string Vocabulary = "https://schema.org";

    // Whatever the ranges, what could end a script element or its line (< > & and U+2028) is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonObject Node(string type, string? id = null) => new JsonObject { ["@type"] = type }.With("@id", id);

    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    public static JsonObject With(this JsonObject node, string property, string? text) =>
        node.With(property, string.IsNullOrEmpty(text) ? null : JsonValue.Create(text));

    public static JsonObject With(this JsonObject node, string property, JsonNode? value)
    {
        if (value is not null)
        {
            node[property] = value;
        }

        return node;
    }

    public static JsonObject With(this JsonObject node, string property, IEnumerable<string> texts) =>
        node.With(property, texts.Where(t => t.Length > 0).Select(t => (JsonNode)JsonValue.Create(t)));

    public static JsonObject With(this JsonObject node, string property, IEnumerable<JsonNode> values)
    {
        var all = values.ToArray();
        return node.With(property, all.Length <= 1 ? all.FirstOrDefault() : new JsonArray(all));
    }

    /// <summary>The text of a script element of the type <c>application/ld+json</c>.</summary>
    public static Html Write(IEnumerable<JsonObject> nodes)
    {
        var document = new JsonObject { ["@context"] = Vocabulary, ["@graph"] = new JsonArray([.. nodes]) };
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            document.WriteTo(writer);
        }

        return new Html(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }
}
