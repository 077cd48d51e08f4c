using System.Collections.Immutable;

namespace Handbook.Templating.Evaluation;

/// <summary>An object that a template made: its members in the order they were first set.</summary>
internal sealed class ValueObject
{
    /// <summary>The <c>empty</c> of the language.</summary>
    public static readonly ValueObject Empty = new([], []);

    private readonly OrderedDictionary<string, object?> members = new(StringComparer.Ordinal);

    public ValueObject(ImmutableArray<string> names, object?[] values)
    {
        for (var i = 0; i < names.Length; i++)
        {
            members[names[i]] = values[i];
        }
    }

    public ImmutableArray<string> Names => [.. members.Keys];

    public object?[] Values => [.. members.Values];

    public int Count => members.Count;

    public bool TryGet(string name, out object? value) => members.TryGetValue(name, out value);

    public void Set(string name, object? value) => members[name] = value;
}
