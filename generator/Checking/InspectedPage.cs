using System.Collections.Frozen;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>One HTML page as it will be published, with what it must show.</summary>
internal sealed record InspectedPage(string Path, ReadOnlyMemory<byte> Bytes, PageOrigin Origin, SafetyTexts Safety)
{
    /// <summary>How easy it must be to read; null when that is not measured.</summary>
    public ReadingAim? Reading { get; init; }

    /// <summary>The paths of the pages with steps, from the site's root; what must be read before links to them is looked for before them.</summary>
    public FrozenSet<string> PagesWithSteps { get; init; } = [];

    /// <summary>Where the site will live; addresses that begin so lead into it. Empty when it is not known.</summary>
    public string BaseUrl { get; init; } = string.Empty;

    public bool LeadsToSteps(string address)
    {
        var own = PageAddress.BelowBase(PageAddress.Cleaned(address), BaseUrl);
        return PageAddress.Parse(own ?? address) is { Scheme: null, BeginsWithSlash: false } parsed
            && parsed.FromRoot(own is null ? Path : PageAddress.StartPage) is { } path
            && PagesWithSteps.Contains(own is not null && parsed.NamesFolder ? PageAddress.StartPageOf(path) : path);
    }
}
