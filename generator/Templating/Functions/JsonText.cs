using System.Buffers;
using System.Text;
using System.Text.Json;
using Handbook.Templating.Evaluation;

namespace Handbook.Templating.Functions;

/// <summary>
/// Values as JSON. Quotes, angle brackets and ampersands inside texts are written as <c>\u0022</c> and so on, and dates as
/// 2026-11-22 or 2026-11-22T10:00:00+00:00.
/// </summary>
internal sealed class JsonText(Call call)
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public string Of(object? value)
    {
        using var writer = new Utf8JsonWriter(bytes);
        Write(writer, value, 0);
        writer.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private void Write(Utf8JsonWriter writer, object? value, int depth)
    {
        if (depth > Limits.Nesting || bytes.WrittenCount + writer.BytesPending > Limits.OutputSize)
        {
            throw call.Wrong(depth > Limits.Nesting ? "the value is nested too deeply for JSON" : $"the JSON would grow past {Limits.OutputSize} characters");
        }

        switch (value)
        {
            case ValueList list:
                WriteList(writer, list, depth);
                break;
            case not null when ObjectMembers.Of(value, call.Run.Shapes) is { } members:
                WriteObject(writer, members, depth);
                break;
            default:
                WriteScalar(writer, value);
                break;
        }
    }

    private void WriteList(Utf8JsonWriter writer, ValueList list, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in list.Items)
        {
            Write(writer, item, depth + 1);
        }

        writer.WriteEndArray();
    }

    private void WriteObject(Utf8JsonWriter writer, IEnumerable<(string Name, object? Value)> members, int depth)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value, depth + 1);
        }

        writer.WriteEndObject();
    }

    private void WriteScalar(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case DateTimeOffset moment:
                writer.WriteStringValue(moment);
                break;
            case var other when Value.IsScalar(other):
                writer.WriteStringValue(Value.ToText(other));
                break;
            case var other:
                throw call.Wrong($"{Value.Describe(other)} cannot be written as JSON");
        }
    }
}
