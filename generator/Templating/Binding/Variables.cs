using Handbook.Templating.Shapes;

namespace Handbook.Templating.Binding;

/// <summary>A variable that a template sets, or an argument that it was given.</summary>
internal sealed record Variable(int Slot, Shape Shape)
{
    /// <summary>Offset behind the first statement that sets it; below 0 for arguments.</summary>
    public int ReadableFrom { get; init; } = -1;
}

/// <summary>
/// The variables of one template. A variable is known in the whole template and holds whatever any place sets it to, so the
/// template is checked again until no shape grows any more.
/// </summary>
internal sealed class Variables
{
    // A list that is put into itself would grow for ever.
    private const int PassesBeforeAny = 4;
    private readonly Dictionary<string, Variable> variables = new(StringComparer.Ordinal);
    private int pass;

    public Variables(IEnumerable<(string Word, Shape Shape)> arguments)
    {
        foreach (var (word, shape) in arguments)
        {
            variables[word] = new Variable(variables.Count, shape);
        }
    }

    public int Count => variables.Count;

    public IEnumerable<string> Names => variables.Keys;

    public bool HasChanged { get; private set; }

    public void StartPass()
    {
        HasChanged = false;
        pass++;
    }

    public Variable? Find(string word) => variables.GetValueOrDefault(word);

    public Variable Set(string word, Shape shape, int readableFrom)
    {
        if (!variables.TryGetValue(word, out var variable))
        {
            HasChanged = true;
            return variables[word] = new Variable(variables.Count, shape) { ReadableFrom = readableFrom };
        }

        var union = Shape.Union(variable.Shape, shape);
        if (union.Identity == variable.Shape.Identity)
        {
            return variable;
        }

        HasChanged = true;
        return variables[word] = variable with { Shape = pass > PassesBeforeAny ? Shape.Any : union };
    }
}
