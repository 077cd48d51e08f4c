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
        var (start, outerExits) = (pass.Markup, pass.LoopExits);
        pass.LoopExits = [];
        var bound = bind();
        foreach (var end in pass.LoopExits.Prepend(pass.Markup))
        {
            pass.Markup = start;
            Meet(end, what, place);
            start = pass.Markup;
        }

        (pass.LoopExits, pass.Markup) = (outerExits, start);
        return bound;
    }

    /// <summary>What is kept to be printed elsewhere is printed between tags or in quotes, as a whole.</summary>
    public void DemandContent(MarkupPlace end, string what, Location place)
    {
        if (MarkupPlace.Join(end, MarkupPlace.Content) is null)
        {
            pass.Report.MarkupLeftOpen(place, what, end.Description);
        }
    }

    /// <summary>Goes on from here, or from where another way has led.</summary>
    public void Meet(MarkupPlace other, string what, Location place)
    {
        if (MarkupPlace.Join(pass.Markup, other) is { } joined)
        {
            pass.Markup = joined;
        }
        else
        {
            // Nothing more is said of what follows: it has no place.
            pass.Report.MarkupPlacesDiffer(place, what, (pass.Markup.Description, other.Description));
            pass.Markup = MarkupPlace.Unreachable;
        }
    }
}

/// <summary>Ways that begin at one place of the markup.</summary>
internal sealed class MarkupFork(BindingPass pass)
{
    private readonly MarkupPlace start = pass.Markup;
    private readonly List<MarkupPlace> ends = [];

    public T Take<T>(Func<T> bind)
    {
        pass.Markup = start;
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
        foreach (var end in ends)
        {
            ways.Meet(end, what, place);
        }
    }
}
