using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;

namespace Handbook.Templating.Binding;

/// <summary>A mistake, and the includes and calls that lead to it, innermost first.</summary>
internal sealed record Mistake(Diagnostic Diagnostic, ImmutableArray<Link> Via)
{
    /// <summary>The mistake as it is reported, with the way that leads to it.</summary>
    public Diagnostic Told => Diagnostic with { Help = Link.AddTo(Diagnostic.Help, Via) };
}

/// <summary>Mistakes of one template or function, and of what it includes and calls.</summary>
internal sealed class MistakeList
{
    private readonly List<Mistake> others = [];

    public DiagnosticBag Own { get; } = new();

    public void Add(IEnumerable<Mistake> mistakes) => others.AddRange(mistakes);

    public void AddVia(IEnumerable<Mistake> mistakes, Link link) => others.AddRange(mistakes.Select(m => m with { Via = m.Via.Add(link) }));

    /// <summary>What two calls of a function lead to is one mistake.</summary>
    public ImmutableArray<Mistake> All() =>
        [.. Own.ToSorted().Select(d => new Mistake(d, [])).Concat(others).DistinctBy(m => m.Diagnostic.Place.File.Path + (m.Diagnostic.Place.Span, m.Diagnostic.Message, IncludesOf(m)))];

    private static string IncludesOf(Mistake mistake) => string.Join(' ', mistake.Via.Where(v => !v.IsCall).Select(v => v.Place));
}
