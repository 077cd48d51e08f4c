namespace Handbook.Templating.Shapes;

/// <summary>
/// Counts what has been learnt of variables, made objects and functions. A template is checked again until a pass learns nothing;
/// what still grows after some passes, such as a list that is put into itself, becomes any value.
/// </summary>
internal sealed class Growth
{
    private const int PassesBeforeAny = 4;

    private int passes;

    public int Version { get; private set; }

    public void StartPass() => passes++;

    /// <summary>The shape of something that was <paramref name="known"/> and is now also <paramref name="added"/>.</summary>
    public Shape Widen(Shape known, Shape added)
    {
        var union = Shape.Union(known, added);
        if (union.Identity == known.Identity)
        {
            return known;
        }

        Version++;
        return passes > PassesBeforeAny ? Shape.Any : union;
    }

    public void Note() => Version++;

    /// <summary>Passes belong to one template; an included template counts its own.</summary>
    public int SwapPasses(int other)
    {
        var own = passes;
        passes = other;
        return own;
    }
}
