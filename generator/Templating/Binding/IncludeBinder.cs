using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Checks an include: the template, the arguments it needs, and the template itself with them.</summary>
internal sealed class IncludeBinder(BindingPass pass, Func<Expression, Typed> bind)
{
    private static readonly Typed Opaque = new(new ConstantNode(null), Shape.Markup);

    public Typed Bind(Expression.Call call)
    {
        var isPrintedHere = pass.IsPrintedHere;
        pass.IsPrintedHere = false;
        var arguments = call.Arguments.Skip(1).Select(a => (Argument: a, Bound: bind(a.Value))).ToList();
        if (call.Arguments is not [{ Word: null, Value: Expression.Literal { Value: string name } literal }, ..])
        {
            pass.Report.IncludeNameNotFixed(pass.At(call.Arguments.IsEmpty ? call.Span : call.Arguments[0].Span));
            return Opaque;
        }

        var place = pass.At(literal.Span);
        if (!AreNamedOnce(arguments.Select(a => a.Argument)) || Find(name, place) is not { } template)
        {
            return Opaque;
        }

        var result = pass.Compilation.Bind(template, [.. arguments.Select(a => (a.Argument.Word!, a.Bound.Shape))], isPrintedHere ? pass.Markup : MarkupPlace.Content);
        pass.AddIncluded(result.Mistakes, place);
        pass.Markup = isPrintedHere ? result.End : pass.Markup;
        if (result.IsSound && place.File.IsBuiltIn)
        {
            CheckStandIn(result, [.. arguments.Select(a => a.Argument.Word!)], place);
        }
        else if (result.IsSound && !string.IsNullOrWhiteSpace(template.File.Text))
        {
            CheckArguments(result, name, [.. arguments.Select(a => a.Argument)], place);
        }

        return new Typed(new IncludeNode(result.Template, [.. arguments.Select(a => a.Bound.Node)]), Shape.Markup);
    }

    private bool AreNamedOnce(IEnumerable<Argument> arguments)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isGood = true;
        foreach (var argument in arguments)
        {
            if (argument.Word is null)
            {
                pass.Report.IncludeArgumentByPosition(pass.At(argument.Span));
                isGood = false;
            }
            else if (NameBinder.IsReserved(argument.Word))
            {
                pass.Report.AssignmentToReserved(pass.At(argument.Span));
                isGood = false;
            }
            else if (!seen.Add(argument.Word))
            {
                pass.Report.RepeatedArgument(pass.At(argument.Span));
                isGood = false;
            }
        }

        return isGood;
    }

    private ParsedTemplate? Find(string name, Location place)
    {
        var open = pass.Compilation.Open;
        var library = pass.Compilation.Library;
        if (library.Find(name) is not { } template)
        {
            pass.Report.UnknownTemplate(place, name, NearestName.Find(name, library.Names));
            return null;
        }

        if (open.IndexOf(name) is var start && start >= 0)
        {
            pass.Report.IncludeCycle(place, string.Join(" -> ", open.Skip(start).Append(name)));
            return null;
        }

        if (open.Count >= Limits.IncludeDepth)
        {
            pass.Report.IncludeTooDeep(place, Limits.IncludeDepth);
            return null;
        }

        return template;
    }

    /// <summary>
    /// A built-in template cannot be wrong about what it gives: what else a template wants that stands in for a built-in part, it has misspelt,
    /// and what it does not use, it may do without.
    /// </summary>
    private void CheckStandIn(BoundInclude result, ImmutableArray<string> given, Location place)
    {
        var found = new DiagnosticBag();
        foreach (var (word, use) in result.Missing)
        {
            found.UnknownTemplateName(use, word, given.Concat(pass.Compilation.View.Members.Names));
        }

        pass.AddIncluded(found.ToSorted().Select(d => new Mistake(d, [])), place);
    }

    /// <summary>A misspelt argument is both missing and unused: it is reported once, where it is written.</summary>
    private void CheckArguments(BoundInclude result, string name, ImmutableArray<Argument> arguments, Location place)
    {
        var missing = result.Missing.Keys.ToList();
        foreach (var unused in arguments.Where(a => !result.UsedNames.Contains(a.Word!)))
        {
            var wanted = missing.Concat(result.UsedNames).Except(arguments.Select(a => a.Word!));
            var nearest = NearestName.Find(unused.Word!, wanted);
            pass.Report.UnusedIncludeArgument(pass.At(unused.Span), name, nearest);
            missing.Remove(nearest ?? string.Empty);
        }

        foreach (var argument in missing)
        {
            pass.Report.MissingIncludeArgument(place, argument, result.Missing[argument]);
        }
    }
}
