namespace Handbook.Tests.Browser;

/// <summary>Numbers that look thrown and are the same in every run and on every machine.</summary>
internal sealed class Dice(int seed)
{
    private uint state = unchecked(((uint)seed * 2654435761) + 97);

    /// <summary>From 0 to one less than this.</summary>
    public int Below(int limit)
    {
        state = unchecked((state * 1664525) + 1013904223);
        return (int)((state >> 16) % (uint)limit);
    }

    public bool OneIn(int chances) => Below(chances) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
