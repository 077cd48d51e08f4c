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
    private readonly Dictionary<string, BoundInclude> bound = new(StringComparer.Ordinal);

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
        var page = Bind(template, [], MarkupPlace.Content);
        foreach (var mistake in page.Mistakes)
        {
            var found = mistake.Diagnostic;
            report.Add(found.Rule, found.Place, found.Message, HelpOf(mistake));
        }

        return page.Mistakes.IsEmpty && !MetUnsound ? page.Template : null;
    }

    /// <summary>Once for each template, set of argument shapes, and place in the markup that the template starts at.</summary>
    public BoundInclude Bind(ParsedTemplate template, ImmutableArray<(string Word, Shape Shape)> arguments, MarkupPlace start)
    {
        if (!template.IsSound)
        {
            MetUnsound = true;
            return BoundInclude.Unsound;
        }

        var key = string.Join('\n', arguments.Select(a => $"{a.Word}: {a.Shape.Identity}").Prepend($"{template.Name} {start}"));
        if (bound.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!Files.Contains(template.File))
        {
            Files.Add(template.File);
        }

        Open.Add(template.Name);
        var result = BindUntilSettled(template, new Variables(arguments), start);
        Open.RemoveAt(Open.Count - 1);
        return bound[key] = result;
    }

    private BoundInclude BindUntilSettled(ParsedTemplate template, Variables variables, MarkupPlace start)
    {
        while (true)
        {
            variables.StartPass();
            var pass = new BindingPass(this, template, variables) { Markup = start };
            var body = new StatementBinder(pass).Bind(template.Body);
            if (!variables.HasChanged)
            {
                pass.ResolveUnknown();
                return new BoundInclude(new BoundTemplate(body, pass.SlotCount))
                {
                    Mistakes = pass.AllMistakes(),
                    Missing = pass.Missing.ToImmutableSortedDictionary(StringComparer.Ordinal),
                    End = pass.Markup,
                    UsedNames = [.. pass.UsedNames],
                };
            }
        }
    }

    private static string? HelpOf(Mistake mistake)
    {
        if (mistake.Via.IsEmpty)
        {
            return mistake.Diagnostic.Help;
        }

        var chain = "included from " + string.Join(", from ", mistake.Via);
        return mistake.Diagnostic.Help is { } help ? $"{help}; {chain}" : chain;
    }
}
