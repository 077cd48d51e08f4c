using System.Collections.Frozen;

namespace Handbook.Templating.Shapes;

/// <summary>All that a template can reach of one kind of record: its public properties, in snake_case.</summary>
internal sealed class ViewMembers(Type type, Func<FrozenDictionary<string, Member>> read)
{
    // Read on first use: a record may hold others of its own kind.
    private readonly Lazy<FrozenDictionary<string, Member>> members = new(read);

    public string ShownName => type.Name;

    public string FullName => type.FullName ?? type.Name;

    public IEnumerable<string> Names => members.Value.Keys.Order(StringComparer.Ordinal);

    public bool Owns(object value) => value.GetType() == type || type.IsInstanceOfType(value);

    public Member? Find(string name) => members.Value.GetValueOrDefault(name);
}

/// <summary>One member of a record: its shape, and how to get its value.</summary>
internal sealed record Member(Shape Shape, Func<object, object?> Get);
