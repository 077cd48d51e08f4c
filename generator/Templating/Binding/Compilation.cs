using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Checks one page's template and all that it includes against the shape of one view.</summary>
internal sealed class Compilation(TemplateLibrary library, Shape.View view)
{
    // Far more than shapes take to settle: what still grows becomes any value long before.
    private const int MostPasses = 50;
    private readonly Dictionary<string, (BoundInclude Result, int Version)> bound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateState> states = new(StringComparer.Ordinal);
    private readonly Growth growth = new();

    public TemplateLibrary Library => library;

    public Shape.View View => view;

    /// <summary>Set once any template on the way could not be parsed; that has been reported where it was parsed.</summary>
    public bool MetUnsound { get; private set; }

    /// <summary>The files of the page's template and of all that it includes, in the order they were met.</summary>
    public List<SourceFile> Files { get; } = [];

    /// <summary>The templates that are being checked now: each is included by the one before.</summary>
    public List<string> Open { get; } = [];

    /// <summary>The page, ready to render; null, and reported, when there is any mistake.</summary>
    public BoundTemplate? BindPage(ParsedTemplate template, DiagnosticBag report)
    {
        var page = Bind(template, null, MarkupPlace.Content);
        foreach (var mistake in page.Mistakes)
        {
            var found = mistake.Told;
            report.Add(found.Rule, found.Place, found.Message, found.Help);
        }

        return page.Mistakes.IsEmpty && !MetUnsound ? page.Template : null;
    }

    /// <summary>Once for each template, set of argument shapes, and place in the markup that the template starts at; a page is given nothing.</summary>
    public BoundInclude Bind(ParsedTemplate template, GivenShapes? given, MarkupPlace start)
    {
        MetUnsound |= !template.IsSound;

        // Objects that the includer makes may have got members since; their names do not tell.
        var key = $"{template.Name} {start} {given?.Identity}";
        if (bound.TryGetValue(key, out var known) && (known.Version == growth.Version || !key.Contains('#', StringComparison.Ordinal)))
        {
            return known.Result;
        }

        if (!Files.Contains(template.File))
        {
            Files.Add(template.File);
        }

        if (!states.TryGetValue(key, out var state))
        {
            state = states[key] = new TemplateState(RootOf(given), growth, $"{states.Count}");
        }

        Open.Add(template.Name);
        var passes = growth.SwapPasses(0);
        var result = BindUntilSettled(template, state, start);
        growth.SwapPasses(passes);
        Open.RemoveAt(Open.Count - 1);
        bound[key] = (result, growth.Version);
        return result;
    }

    private Scope RootOf(GivenShapes? given)
    {
        var arguments = given is null ? [] : given.Named.Select(n => (n.Key, n.Value)).Prepend(("$", given.List));
        return new Scope(string.Empty, new Variables(arguments, growth)) { Given = given };
    }

    private BoundInclude BindUntilSettled(ParsedTemplate template, TemplateState state, MarkupPlace start)
    {
        for (var passes = 1; ; passes++)
        {
            growth.StartPass();
            state.Root.StartPass();
            var version = growth.Version;
            var pass = new BindingPass(this, template, state) { Markup = start };
            var body = new StatementBinder(pass).Bind(template.Body);
            foreach (var leaving in pass.Returns)
            {
                new MarkupWays(pass).Meet(leaving, "the ends of this template", new Location(template.File, new TextSpan(0, 0)));
            }

            var end = pass.Markup;
            new FunctionBinder(pass).BindUncalled();
            if (growth.Version == version || passes == MostPasses)
            {
                pass.ResolveUnknown();
                return new BoundInclude(new BoundTemplate(body, state.Root.SlotCount) { UsesArguments = state.Root.UsedArguments.Count > 0 })
                {
                    IsSound = template.IsSound,
                    Mistakes = [.. pass.Mistakes.All().Where(m => BrokenTemplate.Tells(template, m))],
                    Missing = pass.Missing.ToImmutableSortedDictionary(StringComparer.Ordinal),
                    End = template.IsSound ? end : start,
                    UsedNames = [.. pass.UsedNames, .. state.Root.UsedArguments],
                };
            }
        }
    }
}
