using System.Collections.Immutable;
using System.Text.Json;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions that read and write JSON.</summary>
internal static class JsonFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        new("object.from_json", [Parameter.Text("json")])
        {
            Result = _ => Shape.Any,
            Run = call => Read(call.Text(0), out var problem) is var value && problem is null ? value : throw call.Wrong(problem),
            Prepare = written =>
            {
                written.Check(0, Problem);
                return null;
            },
        },
        new("object.to_json", [Parameter.Anything("value")]) { Result = _ => Shape.Text, Run = call => new JsonText(call).Of(call.Values[0]) },
    ];

    private static string? Problem(string json)
    {
        Read(json, out var problem);
        return problem;
    }

    /// <summary>No text is no value.</summary>
    private static object? Read(string json, out string? problem)
    {
        problem = json.Length > Limits.JsonSize ? $"JSON of more than {Limits.JsonSize} characters is not read" : null;
        if (problem is not null || json.Length == 0)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Limits.Nesting });
            return ValueOf(document.RootElement);
        }
        catch (JsonException e)
        {
            problem = $"this is no JSON from line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1} on";
        }
        catch (FormatException)
        {
            problem = $"this JSON has a number that is too large, or a list of more than {Limits.ListSize} items";
        }

        return null;
    }

    private static object? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(element),
        JsonValueKind.Array when element.GetArrayLength() <= Limits.ListSize => new PlainList([.. element.EnumerateArray().Select(ValueOf)]),
        JsonValueKind.Array => throw new FormatException(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? Value.Box(whole) : Finite(element.GetDouble()),
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        _ => null,
    };

    private static double Finite(double number) => double.IsFinite(number) ? number : throw new FormatException();

    /// <summary>Of members with one name, the last counts.</summary>
    private static ValueObject ObjectOf(JsonElement element)
    {
        var members = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = ValueOf(member.Value);
        }

        return new ValueObject([.. members.Keys], [.. members.Values]);
    }
}
