using System.Collections.Immutable;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Binding;

/// <summary>What is known of the arguments of one call.</summary>
internal sealed record GivenShapes(ImmutableArray<Shape> Positional)
{
    public ImmutableSortedDictionary<string, Shape> Named { get; init; } = ImmutableSortedDictionary<string, Shape>.Empty;

    /// <summary>What further arguments are, if a list is expanded into some; null if there are none.</summary>
    public Shape? Rest { get; init; }

    /// <summary>Set where no call is known: anything may be given.</summary>
    public bool IsOpen { get; init; }

    public static GivenShapes Open { get; } = new([]) { IsOpen = true };

    public Shape List => new Shape.ListOf(IsOpen ? Shape.Any : Positional.Append(Rest ?? Shape.Nothing).Aggregate(Shape.Nothing, Shape.Union));

    public string Identity => IsOpen
        ? "open"
        : string.Join(", ", Positional.Append(Rest ?? Shape.Nothing).Select(s => s.Identity).Concat(Named.Select(n => $"{n.Key}: {n.Value.Identity}")));

    /// <summary>Null behind the last.</summary>
    public Shape? At(long index)
    {
        if (IsOpen)
        {
            return Shape.Any;
        }

        return index >= 0 && index < Positional.Length ? Positional[(int)index] : Rest;
    }

    public Shape? Find(string word) => IsOpen ? Shape.Any : Named.GetValueOrDefault(word);

    public GivenShapes Widened() => this with { Positional = [.. Positional.Select(_ => Shape.Any)], Named = Named.ToImmutableSortedDictionary(n => n.Key, _ => Shape.Any) };
}
