using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;

namespace Handbook.Templating.Binding;

/// <summary>What is kept of one template with one set of arguments from pass to pass.</summary>
internal sealed class TemplateState(Scope root, Growth growth, string key)
{
    private readonly Dictionary<string, FunctionSource> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<FunctionSource, int> variants = [];
    private readonly Dictionary<string, MadeSite> sites = new(StringComparer.Ordinal);

    public Scope Root => root;

    public Growth Growth => growth;

    /// <summary>The functions of the template, each for the shapes that it is called with.</summary>
    public Dictionary<string, BoundFunction> Functions { get; } = new(StringComparer.Ordinal);

    /// <summary>How many sets of argument shapes a function has been checked for.</summary>
    public int CountVariant(FunctionSource source) => variants[source] = variants.GetValueOrDefault(source) + 1;

    public MadeSite SiteOf(Expression made)
    {
        var id = $"#{key}@{made.Span.Start}";
        return sites.TryGetValue(id, out var site) ? site : sites[id] = new MadeSite(id, growth);
    }

    public FunctionSource SourceOf(FunctionText text, Scope around, ParsedTemplate template)
    {
        var id = text.Word is null ? $"{key}@{text.Span.Start} in {around.Key}" : $"{key}@{text.Span.Start}";
        return sources.TryGetValue(id, out var source) ? source : sources[id] = new FunctionSource(id) { Text = text, Template = template };
    }
}
