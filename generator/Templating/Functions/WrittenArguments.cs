using Handbook.Templating.Evaluation;

namespace Handbook.Templating.Functions;

/// <summary>The arguments of a call as far as the template itself says their values, and what is wrong with them.</summary>
internal sealed class WrittenArguments(Node[] arguments)
{
    /// <summary>The first mistake, and which argument it is in.</summary>
    public (int Index, string What)? Mistake { get; private set; }

    /// <summary>The text that an argument surely has; null when that shows only while a page is rendered. A missing one is empty.</summary>
    public string? Text(int index) =>
        arguments[index] is ConstantNode { Value: var value } && Value.IsScalar(value) ? Value.ToText(value) : null;

    public void Wrong(int index, string what) => Mistake ??= (index, what);

    /// <summary>Notes a problem with a text that is written out; a check gives null where there is none.</summary>
    public void Check(int index, Func<string, string?> check)
    {
        if (Text(index) is { } text && check(text) is { } problem)
        {
            Wrong(index, problem);
        }
    }
}
