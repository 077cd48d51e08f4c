using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>One walk through one template: which names are in force, and what has been found.</summary>
internal sealed class BindingPass(Compilation compilation, ParsedTemplate template, TemplateState state)
{
    private readonly Dictionary<FunctionSource, Outlook> defined = [];
    private readonly HashSet<FunctionSource> called = [];

    public Compilation Compilation => compilation;

    public ParsedTemplate Template => template;

    public TemplateState State => state;

    /// <summary>What can be seen here; the first is where the code stands, others are around the block of a <c>wrap</c>.</summary>
    public ImmutableArray<Outlook> Outlooks { get; set; } = [new Outlook(state.Root, [], null)];

    public Outlook Here => Outlooks[0];

    public Scope Scope => Here.Scope;

    /// <summary>What <c>$$</c> prints here.</summary>
    public WrapBlock? Wrap { get; set; }

    /// <summary>The blocks of <c>wrap</c> that some function prints.</summary>
    public HashSet<Location> PrintedBlocks { get; } = [];

    /// <summary>The mistakes found so far, of the template or of the function that is being checked.</summary>
    public MistakeList Mistakes { get; set; } = new();

    public DiagnosticBag Report => Mistakes.Own;

    /// <summary>How many mistakes have been found, also those that wait for the end of the walk; it grows when what was just looked at has one.</summary>
    public int CountOfMistakes => Report.Count + Unresolved.Count + Missing.Count;

    public MarkupPlace Markup { get; set; } = MarkupPlace.Content;

    /// <summary>Where in the markup the loop that is being checked is left, or begun again, before its end.</summary>
    public List<MarkupPlace> LoopExits { get; set; } = [];

    /// <summary>Where in the markup the template or function that is being checked is left before its end.</summary>
    public List<MarkupPlace> Returns { get; set; } = [];

    /// <summary>Set when the expression that comes is an include that prints right here, and so goes on with the markup.</summary>
    public bool IsPrintedHere { get; set; }

    /// <summary>How many functions are being checked now, each called by the one before.</summary>
    public int CallChain { get; set; }

    /// <summary>Whether functions call each other deeper than can be followed. Then none is followed any more: two calls in each would be endless.</summary>
    public bool IsTooDeep { get; set; }

    /// <summary>Variables that <c>readonly</c> has closed, by the scope or the made object that holds them.</summary>
    public HashSet<(object Owner, string Word)> Closed { get; } = [];

    /// <summary>
    /// Variables of the template that surely hold certain functions now: set outside of all blocks, and not since. Another function
    /// of the same name further down then does not matter here.
    /// </summary>
    public Dictionary<string, Shape> Settled { get; } = new(StringComparer.Ordinal);

    /// <summary>Blocks around the statement that is being checked; 1 outside of all.</summary>
    public int BlockDepth { get; set; }

    /// <summary>Functions that stand in the template and that no call has been found for.</summary>
    public HashSet<FunctionSource> Uncalled { get; } = [];

    /// <summary>Names that come from nowhere, each with its first use: arguments that the includer has to give.</summary>
    public SortedDictionary<string, Location> Missing { get; } = new(StringComparer.Ordinal);

    /// <summary>Unknown names that are nearly a known one; which of the two is misspelt shows at the end of the walk.</summary>
    public Dictionary<Location, (string Word, string? Nearest, ImmutableArray<string> Known)> Unresolved { get; } = [];

    /// <summary>Every name that means something here, whether it comes from an argument or from the page.</summary>
    public HashSet<string> UsedNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a loop of this template or function is open: <c>break</c> means it, and later lines may have run before.</summary>
    public bool IsInLoop => Here.Blocks.Any(b => b is LoopVariable && b.Scope == Scope);

    public Location At(TextSpan span) => new(template.File, span);

    public void Enter(NameBlock block) => Outlooks = Outlooks.SetItem(0, Here with { Blocks = Here.Blocks.Push(block) });

    public void Leave() => Outlooks = Outlooks.SetItem(0, Here with { Blocks = Here.Blocks.Pop() });

    /// <summary>Two slots: for the item and for the state of a loop.</summary>
    public LoopVariable EnterLoop(string kind, string word, Shape shape)
    {
        var loop = new LoopVariable(Scope, word, Scope.NewSlots(2), shape) { Kind = kind };
        Enter(loop);
        return loop;
    }

    /// <summary>Remembers where a function stands: <c>do</c> sees the names of that place whenever it is called.</summary>
    public FunctionSource Define(FunctionText text)
    {
        var source = state.SourceOf(text, Scope, template);
        if (defined.TryAdd(source, Here) && !called.Contains(source))
        {
            Uncalled.Add(source);
        }

        return source;
    }

    public void Called(FunctionSource source)
    {
        called.Add(source);
        Uncalled.Remove(source);
    }

    public Outlook DefinitionOf(FunctionSource source) => defined.GetValueOrDefault(source) ?? new Outlook(state.Root, [], null);

    /// <summary>
    /// If an argument has nearly the name that is asked for, and nothing asks for the argument, then its giver misspelt it.
    /// </summary>
    public void ResolveUnknown()
    {
        foreach (var (place, (word, nearest, known)) in Unresolved)
        {
            if (nearest is not null && state.Root.Variables.Find(nearest) is { ReadableFrom: < 0 } && !UsedNames.Contains(nearest))
            {
                Missing.TryAdd(word, place);
            }
            else
            {
                Report.UnknownTemplateName(place, word, known);
            }
        }
    }

    /// <summary>All names that may stand here, for suggestions.</summary>
    public IEnumerable<string> KnownNames() => Outlooks
        .SelectMany(o => o.Blocks.SelectMany(NamesIn).Concat(o.Scope.Variables.Names))
        .Concat(state.Root.Variables.Names)
        .Concat(compilation.View.Members.Names)
        .Where(w => w.Length > 0 && w != "$");

    private static IEnumerable<string> NamesIn(NameBlock block) => block switch
    {
        LoopVariable loop => [loop.Word],
        WithBlock { Shape: Shape.View view } => view.Members.Names,
        WithBlock { Shape: Shape.ObjectOf made } => made.Names,
        _ => [],
    };
}
