using System.Collections.Immutable;
using System.Globalization;
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
        var arguments = CallArguments.Bind(call.Arguments.Skip(1), bind);
        if (call.Arguments is not [{ Word: null, Value: Expression.Literal { Value: string name } literal }, ..])
        {
            pass.Report.IncludeNameNotFixed(pass.At(call.Arguments.IsEmpty ? call.Span : call.Arguments[0].Span));
            return Opaque;
        }

        var place = pass.At(literal.Span);
        if (Find(name, place) is not { } template || !AreGood(arguments, template))
        {
            return Opaque;
        }

        // As in the language, $0 is the name of the template, and $1 the first argument without a name.
        arguments = new CallArguments([(call.Arguments[0], bind(literal)), .. arguments.All]);
        var start = isPrintedHere && pass.Template.IsSound ? pass.Markup : MarkupPlace.Content;
        var result = pass.Compilation.Bind(template, arguments.Shapes, start);
        var misled = WrongArguments.Of(arguments, result, shapes => pass.Compilation.Bind(template, shapes, start), place).ToList();
        foreach (var (argument, found) in misled)
        {
            pass.Report.WrongIncludeArgument(pass.At(argument.Span), name, found);
        }

        pass.Mistakes.AddVia(misled.Count == 0 ? result.Mistakes : result.Mistakes.Where(m => !m.Diagnostic.Place.File.HasBuiltInText), new Link(false, place));
        if (isPrintedHere)
        {
            pass.Markup = result.End;
        }
        else
        {
            new MarkupWays(pass).DemandContent(result.End, $"the template '{name}', which is taken as a value here,", place);
        }

        if (result.IsSound && place.File.IsBuiltIn)
        {
            CheckStandIn(result, [.. arguments.Named.Select(a => a.Argument.Word!)], place);
        }
        else if (result.IsSound && !string.IsNullOrWhiteSpace(template.File.Text))
        {
            CheckArguments(result, name, arguments, place);
        }

        return new Typed(new IncludeNode(result.Template, arguments.Nodes, place), Shape.Markup);
    }

    private bool AreGood(CallArguments arguments, ParsedTemplate template)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isGood = true;
        foreach (var (argument, bound) in arguments.All)
        {
            var place = pass.At(argument.Span);
            if (bound.Shape is Shape.FunctionOf)
            {
                pass.Report.FunctionForInclude(place);
                isGood = false;
            }
            else if (argument.Word is null && !template.LooksAtPositions)
            {
                ReportPosition(place, template.Name, (arguments.Positional.ToList().FindIndex(a => a.Argument == argument) + 1, null));
                isGood = false;
            }
            else if (argument.IsExpanded)
            {
                pass.Report.CannotBeExpanded(place, "include");
                isGood = false;
            }
            else if (argument.Word is { } word && NameBinder.IsReserved(word))
            {
                pass.Report.AssignmentToReserved(place);
                isGood = false;
            }
            else if (argument.Word is not null && !seen.Add(argument.Word))
            {
                pass.Report.RepeatedArgument(place);
                isGood = false;
            }
        }

        return isGood;
    }

    /// <summary>Of an argument that has a mistake of its own, nothing more is said.</summary>
    private void ReportPosition(Location place, string template, (int, string?) argument)
    {
        if (!pass.Report.ToSorted().Any(d => d.Place == place))
        {
            pass.Report.UnusedIncludePosition(place, template, argument);
        }
    }

    public ParsedTemplate? Find(string name, Location place)
    {
        var open = pass.Compilation.Open;
        var library = pass.Compilation.Library;
        if (library.Find(name) is not { } template)
        {
            pass.Report.UnknownTemplate(place, name, library.NearestTo(name));
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

        pass.Mistakes.AddVia(found.ToSorted().Select(d => new Mistake(d, [])), new Link(false, place));
    }

    /// <summary>A misspelt argument is both missing and unused: it is reported once, where it is written.</summary>
    private void CheckArguments(BoundInclude result, string name, CallArguments arguments, Location place)
    {
        var missing = result.Missing.Keys.ToList();
        var words = arguments.Named.Select(a => a.Argument.Word!).ToList();
        var unusedOnes = arguments.Named.Where(a => !result.UsesAll && !result.UsedNames.Contains(a.Argument.Word!)).Select(a => a.Argument).ToList();
        foreach (var unused in unusedOnes)
        {
            var nearest = unusedOnes.Count == 1 && missing is [var only] ? only : NearestName.Find(unused.Word!, missing.Concat(result.UsedNames).Except(words));
            pass.Report.UnusedIncludeArgument(pass.At(unused.Span), name, nearest);
            missing.Remove(nearest ?? string.Empty);
        }

        foreach (var (argument, index) in arguments.Positional.Select((a, i) => (a.Argument, i)).Skip(1))
        {
            if (!result.UsesAll && !result.UsedNames.Contains(index.ToString(CultureInfo.InvariantCulture)))
            {
                ReportPosition(pass.At(argument.Span), name, (index, missing.FirstOrDefault()));
                missing.RemoveRange(0, Math.Min(1, missing.Count));
            }
        }

        foreach (var argument in missing)
        {
            pass.Report.MissingIncludeArgument(place, argument, result.Missing[argument]);
        }
    }
}
