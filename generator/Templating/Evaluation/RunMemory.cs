using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>What functions know and remember while one page is rendered. Nothing of it outlives the page.</summary>
/// <param name="today">The day that the pages are made on: the only clock there is.</param>
internal sealed class RunMemory(DateOnly today)
{
    private const int MostPatterns = 100;
    private readonly Dictionary<string, int> turns = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Pattern, string Options), Regex> patterns = [];
    private long work;

    /// <summary>The start of the day: pages know no time of day.</summary>
    public DateTimeOffset Now { get; } = new(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <summary>Counts what a function or an operator has read and written: one page may do so much and no more.</summary>
    public void CountWork(long size, Location place)
    {
        work += size;
        if (work > Limits.FunctionWork)
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the functions of this page read and write more than {Limits.FunctionWork} characters and items"), place);
        }
    }

    /// <summary>The characters of a text, or the items of a list.</summary>
    public static int SizeOf(object? value) => value switch
    {
        string text => text.Length,
        Html html => html.ToString().Length,
        ValueList list => list.Count,
        _ => 0,
    };

    /// <summary>How often a group has been asked before.</summary>
    public int NextTurn(string group)
    {
        var turn = turns.GetValueOrDefault(group);
        turns[group] = turn + 1;
        return turn;
    }

    /// <summary>A pattern that was made before on this page, or a new one.</summary>
    public Regex Pattern(string pattern, string options, Func<Regex> make)
    {
        if (patterns.TryGetValue((pattern, options), out var known))
        {
            return known;
        }

        if (patterns.Count == MostPatterns)
        {
            patterns.Clear();
        }

        return patterns[(pattern, options)] = make();
    }
}
