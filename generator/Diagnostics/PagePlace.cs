using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>Where a mistake of published pages comes from, the first page that shows it, and how many more do.</summary>
internal sealed record PagePlace(Location Origin, string Page, int MorePages)
{
    public override string ToString() => MorePages switch
    {
        0 => $"on page '{Page}'",
        1 => $"on page '{Page}' and on 1 more page",
        _ => $"on page '{Page}' and on {MorePages} more pages",
    };
}
