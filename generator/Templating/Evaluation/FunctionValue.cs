using Handbook.Templating.Functions;

namespace Handbook.Templating.Evaluation;

/// <summary>Where a function comes from.</summary>
internal sealed class FunctionSource(string id)
{
    public string Id => id;

    public Function? BuiltIn { get; init; }
}
