using System.Collections.Immutable;
using Handbook.Model.Quantities;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>A thing that a technique is done with: a ball, a wall, a chair.</summary>
internal sealed record Tool(ArticleHead Head) : Article(Head)
{
    public Diameter? Diameter { get; init; }

    public Hardness? Hardness { get; init; }

    public ImmutableArray<Located<string>> Substitutes { get; init; } = [];

    public string? CostNote { get; init; }
}

/// <summary>How hard a tool is.</summary>
internal enum Hardness
{
    Soft,
    Medium,
    Hard,
}
