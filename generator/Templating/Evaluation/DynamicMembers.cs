using Handbook.Templating.Shapes;

namespace Handbook.Templating.Evaluation;

/// <summary>Members by name, for values whose shape is not known ahead.</summary>
internal static class DynamicMembers
{
    public static bool TryGet(object value, string name, ShapeTable shapes, out object? member)
    {
        switch (value)
        {
            case ValueList list when name == "size":
                member = Value.Box(list.Count);
                return true;
            case string text when name == "size":
                member = Value.Box(text.Length);
                return true;
            case ValueList or ValueObject when name == "empty?":
                member = Value.Box(Value.IsEmpty(value));
                return true;
            case PlainList { Members: { } hung } when hung.TryGet(name, out member):
                return true;
            case ValueObject made:
                return made.TryGet(name, out member);
            case DateOnly or DateTimeOffset or TimeSpan:
                var get = (value is TimeSpan ? Moments.SpanMembers : Moments.DateMembers).GetValueOrDefault(name);
                member = get?.Invoke(value);
                return get is not null;
            default:
                var found = shapes.MembersOf(value)?.Find(name);
                member = found?.Get(value);
                return found is not null;
        }
    }
}
