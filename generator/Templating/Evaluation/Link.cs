using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>An include or a call that leads to a mistake.</summary>
internal readonly record struct Link(bool IsCall, Location Place)
{
    // A recursion can make chains that nobody reads.
    private const int MostLinks = 8;

    /// <param name="help">What to do, if there is more to say than the way.</param>
    /// <param name="via">Innermost first; it may be empty.</param>
    public static string? AddTo(string? help, ImmutableArray<Link> via)
    {
        if (via.IsEmpty)
        {
            return help;
        }

        var steps = Steps(via);
        // A word before each change of kind: included from a, from b, called from c.
        var words = steps.Select((step, i) => Word(i > 0 && steps[i - 1].Link.IsCall == step.Link.IsCall, step.Link) + step.Link.Place + Repeated(step.Times));
        var chain = string.Join(", ", words.Take(MostLinks));
        if (steps.Count > MostLinks)
        {
            chain += $" and {steps.Skip(MostLinks).Sum(s => s.Times)} more, up to {via[^1].Place}";
        }

        return help is null ? chain : $"{help}; {chain}";
    }

    private static string Word(bool isAsBefore, Link link) => isAsBefore ? "from " : link.IsCall ? "called from " : "included from ";

    private static string Repeated(int times) => times == 1 ? string.Empty : $" ({times} times)";

    private static List<(Link Link, int Times)> Steps(ImmutableArray<Link> via)
    {
        var steps = new List<(Link Link, int Times)>();
        foreach (var link in via)
        {
            if (steps is [.., var (before, times)] && before == link)
            {
                steps[^1] = (link, times + 1);
            }
            else
            {
                steps.Add((link, 1));
            }
        }

        return steps;
    }
}
