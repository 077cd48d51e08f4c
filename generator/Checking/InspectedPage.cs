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

    public bool LeadsToSteps(string address) => PageAddress.Parse(address) is { Scheme: null, BeginsWithSlash: false } parsed
        && parsed.FromRoot(Path) is { } path
        && PagesWithSteps.Contains(path);
}
