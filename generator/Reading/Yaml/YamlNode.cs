using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Reading.Yaml;

/// <summary>A value of YAML with the place it was written at.</summary>
internal abstract record YamlNode(Location Place)
{
    /// <summary>The shape in words, for "must be text, not a list".</summary>
    public abstract string Shape { get; }
}

/// <summary>A single value. Everything is text until a field says what it must be.</summary>
internal sealed record YamlScalar(Location Place, string Text) : YamlNode(Place)
{
    public override string Shape => "text";

    /// <summary>Nothing written, or one of YAML's words for nothing without quotes.</summary>
    public required bool IsEmpty { get; init; }
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(Location Place, ImmutableArray<YamlNode> Items) : YamlNode(Place)
{
    public override string Shape => "a list";
}

/// <summary>Keys with values, in the order written, each key once.</summary>
internal sealed record YamlMapping(Location Place, ImmutableArray<YamlPair> Pairs) : YamlNode(Place)
{
    public override string Shape => "a mapping";
}

/// <summary>One key with its value.</summary>
internal sealed record YamlPair(YamlScalar Key, YamlNode Value);
