using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>
/// Follows the markup along the ways that a template may take: branches, loops, and what is set aside. Where they meet, the markup must go on
/// alike, since what is safe to print depends on it.
/// </summary>
internal sealed class MarkupWays(BindingPass pass)
{
    /// <summary>Ways that all begin here, of which one is taken.</summary>
    public MarkupFork Fork() => new(pass);

    /// <summary>A body that is run any number of times, also none; it may be left or begun again at every exit.</summary>
    public T Repeat<T>(Func<T> bind, string what, Location place)
    {
        var outerExits = pass.LoopExits;
        while (true)
        {
            var start = pass.Markup;
            pass.LoopExits = [];
            var bound = bind();
            var ends = pass.LoopExits.Prepend(pass.Markup).ToList();
            pass.Markup = start;
            var isMet = ends.TrueForAll(end => Meet(end, what, place));
            if (!isMet || pass.Markup == start)
            {
                pass.LoopExits = outerExits;
                return bound;
            }

            // A later round begins where an earlier one has ended, so it is looked at from there too. Each time less is known, so this ends.
        }
    }

    /// <summary>What is kept to be printed elsewhere is printed between tags or in quotes, as a whole.</summary>
    public void DemandContent(MarkupPlace end, string what, Location place)
    {
        if (MarkupPlace.Join(end, MarkupPlace.Content) is null)
        {
            pass.Report.MarkupLeftOpen(place, what, end.Description);
        }
    }

    /// <summary>
    /// What is set aside is left by the same <c>break</c> or <c>ret</c> as what lies around it: there the markup goes on as it was before.
    /// </summary>
    public T SetAside<T>(Func<T> bind, string what, Location place)
    {
        var (outside, exits, returns) = (pass.Markup, pass.LoopExits, pass.Returns);
        (pass.Markup, pass.LoopExits, pass.Returns) = (MarkupPlace.Content, [], []);
        var bound = bind();
        foreach (var end in pass.LoopExits.Concat(pass.Returns).Prepend(pass.Markup))
        {
            DemandContent(end, what, place);
        }

        exits.AddRange(pass.LoopExits.Select(_ => outside));
        returns.AddRange(pass.Returns.Select(_ => outside));
        (pass.Markup, pass.LoopExits, pass.Returns) = (outside, exits, returns);
        return bound;
    }

    /// <summary>Goes on from here, or from where another way has led; false, and reported, when the two are different places.</summary>
    public bool Meet(MarkupPlace other, string what, Location place)
    {
        if (MarkupPlace.Join(pass.Markup, other) is { } joined)
        {
            pass.Markup = joined;
            return true;
        }

        // Nothing more is said of what follows: it has no place.
        pass.Report.MarkupPlacesDiffer(place, what, (pass.Markup.Description, other.Description));
        pass.Markup = MarkupPlace.Unreachable;
        return false;
    }
}

/// <summary>Ways of which one is taken. What is bound between them is done on the way to the next, such as the test of an <c>else if</c>.</summary>
internal sealed class MarkupFork(BindingPass pass)
{
    private readonly List<MarkupPlace> ends = [];

    public T Take<T>(Func<T> bind)
    {
        var start = pass.Markup;
        var bound = bind();
        ends.Add(pass.Markup);
        pass.Markup = start;
        return bound;
    }

    /// <summary>Goes on from where all the ways meet.</summary>
    public void Meet(string what, Location place)
    {
        var ways = new MarkupWays(pass);
        pass.Markup = MarkupPlace.Unreachable;
        ends.TrueForAll(end => ways.Meet(end, what, place));
    }
}
