using System.Collections.Immutable;

namespace Handbook.Templating.Shapes;

/// <summary>
/// A place in a template that makes objects or lists. All that come from one place share what is known of them, so that a member
/// that is set through one name is known through every other.
/// </summary>
internal sealed class MadeSite(string id, Growth growth)
{
    private readonly Dictionary<string, Shape> members = new(StringComparer.Ordinal);
    private bool isDescribed;

    public string Id => id;

    /// <summary>In the order they were first set.</summary>
    public List<string> Names { get; } = [];

    /// <summary>What the items of a list are.</summary>
    public Shape Element { get; private set; } = Shape.Nothing;

    /// <summary>What members are whose names are only known while rendering; null while there are none.</summary>
    public Shape? Rest { get; private set; }

    public static MadeSite Fixed(ImmutableArray<string> names, ImmutableArray<Shape> shapes)
    {
        var site = new MadeSite($"{{{string.Join(", ", names.Zip(shapes, (name, shape) => $"{name}: {shape.Identity}"))}}}", new Growth());
        foreach (var (name, shape) in names.Zip(shapes))
        {
            site.SetMember(name, shape);
        }

        return site;
    }

    public Shape? Find(string name) => members.TryGetValue(name, out var shape) ? shape : Rest;

    public void SetMember(string name, Shape shape)
    {
        if (members.TryAdd(name, shape))
        {
            Names.Add(name);
            growth.Note();
            return;
        }

        members[name] = growth.Widen(members[name], shape);
    }

    public void SetRest(Shape shape)
    {
        if (Rest is null)
        {
            Rest = shape;
            growth.Note();
            return;
        }

        Rest = growth.Widen(Rest, shape);
    }

    public void AddElement(Shape shape) => Element = growth.Widen(Element, shape);

    /// <summary>What is inside, for a message; an object that holds one of its own kind is described once.</summary>
    public string Describe(Func<string> words)
    {
        if (isDescribed)
        {
            return "...";
        }

        isDescribed = true;
        var described = words();
        isDescribed = false;
        return described;
    }
}
