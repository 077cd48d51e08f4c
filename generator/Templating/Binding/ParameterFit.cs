using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Lays the arguments of a call over the parameters of a function of the template.</summary>
internal sealed class ParameterFit(BindingPass pass, FunctionText function)
{
    private string Name => function.Word ?? "do";

    /// <summary>The shape of each parameter, null for those that are left to their default; null, and reported, when the call does not fit.</summary>
    public ImmutableArray<Shape?>? Fit(CallArguments arguments, Location place)
    {
        var parameters = function.Parameters!.Value;
        var (given, shapes) = (new Shape?[parameters.Length], arguments.Shapes);
        var isGood = CheckOrder(arguments) & PlaceNamed(arguments, given);
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].IsRest)
            {
                var rest = shapes.Positional.Skip(i).Append(shapes.Rest ?? Shape.Nothing);
                given[i] ??= new Shape.ListOf(rest.Aggregate(Shape.Nothing, Shape.Union));
            }
            else if (shapes.At(i) is { } shape)
            {
                isGood &= given[i] is null || Repeated(arguments, parameters[i].Word);
                given[i] = shape;
            }
        }

        return isGood && CheckCount(arguments, given, place) ? [.. given] : null;
    }

    private bool CheckOrder(CallArguments arguments)
    {
        var late = arguments.All.SkipWhile(a => a.Argument.Word is null).FirstOrDefault(a => a.Argument.Word is null);
        if (late.Argument is null)
        {
            return true;
        }

        pass.Report.PositionAfterName(pass.At(late.Argument.Span));
        return false;
    }

    private bool PlaceNamed(CallArguments arguments, Shape?[] given)
    {
        var parameters = function.Parameters!.Value;
        var isGood = true;
        foreach (var (argument, bound) in arguments.Named)
        {
            var place = pass.At(argument.Span);
            if (parameters.FirstOrDefault(p => p.Word == argument.Word) is not { } parameter)
            {
                pass.Report.UnknownCallArgument(place, (Name, function.Usage), NearestName.Find(argument.Word!, parameters.Select(p => p.Word)));
                isGood = false;
            }
            else if (given[parameters.IndexOf(parameter)] is not null)
            {
                pass.Report.RepeatedArgument(place);
                isGood = false;
            }
            else
            {
                given[parameters.IndexOf(parameter)] = bound.Shape;
            }
        }

        return isGood;
    }

    private bool Repeated(CallArguments arguments, string word)
    {
        pass.Report.RepeatedArgument(pass.At(arguments.Named.First(a => a.Argument.Word == word).Argument.Span));
        return false;
    }

    private bool CheckCount(CallArguments arguments, Shape?[] given, Location place)
    {
        var parameters = function.Parameters!.Value;
        var positional = arguments.Positional.ToList();
        if (positional.Count > parameters.Length && arguments.Shapes.Rest is null && !(parameters.Length > 0 && parameters[^1].IsRest))
        {
            pass.Report.TooManyCallArguments(pass.At(positional[parameters.Length].Argument.Span), Name, function.Usage);
            return false;
        }

        if (parameters.Where((p, i) => p.IsRequired && given[i] is null).FirstOrDefault() is { } missing)
        {
            pass.Report.MissingCallArgument(place, missing.Word, (Name, function.Usage));
            return false;
        }

        return true;
    }
}
