using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>The members of objects one by one: of a template's own in the order they were written, of a record by name.</summary>
internal static class ObjectMembers
{
    /// <summary>Null for what is no object.</summary>
    public static IEnumerable<(string Name, object? Value)>? Of(object value, ShapeTable shapes) => value switch
    {
        ValueObject made => made.Names.Zip(made.Values),
        _ when Value.IsScalar(value) || value is ValueList => null,
        _ => shapes.MembersOf(value) is { } members ? members.Names.Select(name => (name, members.Find(name)!.Get(value))) : null,
    };
}
