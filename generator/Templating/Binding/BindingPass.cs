using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>A mistake, and the includes that lead to its template, innermost first.</summary>
internal sealed record Mistake(Diagnostic Diagnostic, ImmutableArray<Location> Via);

/// <summary>The item of a loop while the loop's body is checked; the loop's state is in the slot behind. The kind is the loop's word.</summary>
internal sealed record LoopVariable(string Word, int Slot, Shape Shape)
{
    public required string Kind { get; init; }
}

/// <summary>One walk through one template: which names are in force, and what has been found.</summary>
internal sealed class BindingPass(Compilation compilation, ParsedTemplate template, Variables variables)
{
    private readonly List<Mistake> includedMistakes = [];
    private int slots = variables.Count;

    public Compilation Compilation => compilation;

    public ParsedTemplate Template => template;

    public Variables Variables => variables;

    public Stack<LoopVariable> Loops { get; } = new();

    public DiagnosticBag Report { get; } = new();

    public MarkupPlace Markup { get; set; } = MarkupPlace.Content;

    /// <summary>Set when the expression that comes is an include that prints right here, and so goes on with the markup.</summary>
    public bool IsPrintedHere { get; set; }

    /// <summary>Names that come from nowhere, each with its first use: arguments that the includer has to give.</summary>
    public SortedDictionary<string, Location> Missing { get; } = new(StringComparer.Ordinal);

    /// <summary>Unknown names that are nearly a known one; which of the two is misspelt shows at the end of the walk.</summary>
    public List<(string Word, Location Place, string? Nearest)> Unresolved { get; } = [];

    /// <summary>Every name that means something here, whether it comes from an argument or from the page.</summary>
    public HashSet<string> UsedNames { get; } = new(StringComparer.Ordinal);

    public int SlotCount => Math.Max(slots, variables.Count);

    public Location At(TextSpan span) => new(template.File, span);

    /// <summary>Two slots: for the item and for the state of a loop.</summary>
    public LoopVariable EnterLoop(string kind, string word, Shape shape)
    {
        var loop = new LoopVariable(word, slots, shape) { Kind = kind };
        slots += 2;
        Loops.Push(loop);
        return loop;
    }

    public void AddIncluded(IEnumerable<Mistake> mistakes, Location include) =>
        includedMistakes.AddRange(mistakes.Select(m => m with { Via = m.Via.Add(include) }));

    /// <summary>
    /// If an argument has nearly the name that is asked for, and nothing asks for the argument, then its giver misspelt it.
    /// </summary>
    public void ResolveUnknown()
    {
        foreach (var (word, place, nearest) in Unresolved)
        {
            if (nearest is not null && variables.Find(nearest) is { ReadableFrom: < 0 } && !UsedNames.Contains(nearest))
            {
                Missing.TryAdd(word, place);
            }
            else
            {
                Report.UnknownTemplateName(place, word, KnownNames());
            }
        }
    }

    public ImmutableArray<Mistake> AllMistakes() => [.. Report.ToSorted().Select(d => new Mistake(d, [])), .. includedMistakes];

    /// <summary>All names that may stand here, for suggestions.</summary>
    public IEnumerable<string> KnownNames() =>
        Loops.Select(l => l.Word).Concat(variables.Names).Concat(compilation.View.Members.Names).Where(w => w.Length > 0);
}
