using Handbook.Diagnostics;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>
/// Finds the arguments that make a built-in template wrong. It is right with what built-in templates give to it, so the mistake is in what a
/// template of the handbook gives instead, and is told there.
/// </summary>
internal static class WrongArguments
{
    /// <param name="arguments">What the template was checked with.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="check">Checks the same template with others.</param>
    /// <param name="place">The include.</param>
    public static IEnumerable<(Argument Argument, Diagnostic Found)> Of(CallArguments arguments, BoundInclude result, Func<GivenShapes, BoundInclude> check, Location place)
    {
        if (place.File.HasBuiltInText || !result.Mistakes.Any(IsInBuiltIn))
        {
            yield break;
        }

        // What is wrong whatever is given is not wrong because of an argument, but of where the include stands.
        var open = arguments.Shapes.Widened();
        if (check(open).Mistakes.Any(IsInBuiltIn))
        {
            yield break;
        }

        // Each alone, the others being any value: two wrong ones are both found.
        foreach (var (argument, bound) in arguments.Named)
        {
            var alone = check(open with { Named = open.Named.SetItem(argument.Word!, bound.Shape) });
            if (alone.Mistakes.FirstOrDefault(IsInBuiltIn) is { } found)
            {
                yield return (argument, found.Diagnostic);
            }
        }
    }

    private static bool IsInBuiltIn(Mistake mistake) => mistake.Diagnostic.Place.File.HasBuiltInText;
}
