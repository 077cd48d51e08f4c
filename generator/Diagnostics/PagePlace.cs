using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>Where a mistake of published pages comes from, the first page that shows it, and how many more do.</summary>
internal sealed record PagePlace(Location Origin, string Page, int MorePages)
{
    /// <summary>Whether it is a style sheet, which loads files like a page.</summary>
    public bool IsStylesheet { get; init; }

    public override string ToString() => MorePages switch
    {
        _ when IsStylesheet => $"in style sheet '{Page}'",
        0 => $"on page '{Page}'",
        1 => $"on page '{Page}' and on 1 more page",
        _ => $"on page '{Page}' and on {MorePages} more pages",
    };
}
