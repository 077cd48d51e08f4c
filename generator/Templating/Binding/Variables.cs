using Handbook.Templating.Shapes;

namespace Handbook.Templating.Binding;

/// <summary>A variable that a template sets, or an argument that it was given.</summary>
internal sealed record Variable(int Slot, Shape Shape)
{
    /// <summary>Offset behind the first statement that sets it; below 0 for arguments.</summary>
    public int ReadableFrom { get; init; } = -1;
}

/// <summary>
/// The variables of one template or one function. A variable is known in the whole of it and holds whatever any place sets it to.
/// </summary>
internal sealed class Variables
{
    private readonly Dictionary<string, Variable> variables = new(StringComparer.Ordinal);
    private readonly Growth growth;

    public Variables(IEnumerable<(string Word, Shape Shape)> arguments, Growth growth)
    {
        this.growth = growth;
        foreach (var (word, shape) in arguments)
        {
            variables[word] = new Variable(variables.Count, shape);
        }
    }

    public int Count => variables.Count;

    public IEnumerable<string> Names => variables.Keys;

    public Variable? Find(string word) => variables.GetValueOrDefault(word);

    public Variable Set(string word, Shape shape, int readableFrom)
    {
        if (!variables.TryGetValue(word, out var variable))
        {
            growth.Note();
            return variables[word] = new Variable(variables.Count, shape) { ReadableFrom = readableFrom };
        }

        return variables[word] = variable with { Shape = growth.Widen(variable.Shape, shape) };
    }
}
