using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>An include or a call that leads to a mistake.</summary>
internal readonly record struct Link(bool IsCall, Location Place);

/// <summary>A mistake, and the includes and calls that lead to it, innermost first.</summary>
internal sealed record Mistake(Diagnostic Diagnostic, ImmutableArray<Link> Via)
{
    // A recursion can make chains that nobody reads.
    private const int MostLinks = 8;

    public string? Help
    {
        get
        {
            if (Via.IsEmpty)
            {
                return Diagnostic.Help;
            }

            // A word before each change of kind: included from a, from b, called from c.
            var words = Via.Select((link, i) => (i > 0 && Via[i - 1].IsCall == link.IsCall ? "from " : link.IsCall ? "called from " : "included from ") + link.Place);
            var chain = string.Join(", ", words.Take(MostLinks)) + (Via.Length > MostLinks ? $" and {Via.Length - MostLinks} more" : string.Empty);
            return Diagnostic.Help is { } help ? $"{help}; {chain}" : chain;
        }
    }
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
