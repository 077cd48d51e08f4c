using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>The site as addresses see it: pages with their targets, other files, and its own place on the web, if it has one.</summary>
internal sealed class LinkedSite(IReadOnlyCollection<PageFacts> pages, IEnumerable<string> otherFiles, string baseUrl)
{
    // Templates are given the addresses of these, and do not make them.
    private const string Assets = "assets/";

    private readonly Dictionary<string, PageFacts> pageByPath = pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
    private readonly SiteFiles files = new(pages.Select(p => p.Path).Concat(otherFiles));

    public LinkFinding Check(PageFacts page, PageLink link)
    {
        var written = PageAddress.Cleaned(link.Address);
        if (PageAddress.BelowBase(written, baseUrl) is { } own)
        {
            return new(true, CheckOwnAddress(link, own));
        }

        var address = PageAddress.Parse(written);
        if (address.Scheme is { } scheme)
        {
            return new(false, CheckScheme(link, scheme));
        }

        if (address.BeginsWithTwoSlashes)
        {
            return new(false, link.Use == LinkUse.Follow ? Wrong(CheckingWordings.RootedLink, link) : Request(link));
        }

        return new(true, address.BeginsWithSlash ? Wrong(CheckingWordings.RootedLink, link) : CheckRelative(page, link, address));
    }

    // A full address asks the server, which has a start page for each folder; loading by it would not work from a disk.
    private Mistake? CheckOwnAddress(PageLink link, string own)
    {
        if (link.Use != LinkUse.Follow)
        {
            return Request(link);
        }

        var address = PageAddress.Parse(own);
        if (address.FromRoot(PageAddress.StartPage) is not { } path)
        {
            return Wrong(CheckingWordings.AddressOutsideSite, link);
        }

        var file = address.NamesFolder ? PageAddress.StartPageOf(path) : path;
        return CheckFile(link, address, file, nearest => baseUrl + nearest);
    }

    private static Mistake? CheckScheme(PageLink link, string scheme) => (scheme, link.Use) switch
    {
        ("http" or "https", LinkUse.Follow) => null,
        ("http" or "https", _) => Request(link),
        ("mailto" or "tel", LinkUse.Follow) => null,
        ("data", LinkUse.LoadImage) => null,
        _ => Wrong(CheckingWordings.LinkScheme, link, scheme),
    };

    private Mistake? CheckRelative(PageFacts page, PageLink link, PageAddress address)
    {
        if (address.FromRoot(page.Path) is not { } path)
        {
            return Wrong(CheckingWordings.AddressOutsideSite, link);
        }

        if (files.HasFolder(path) && !files.Has(path))
        {
            return Wrong(CheckingWordings.FolderAddress, link, SiteFiles.Relative(page.Path, PageAddress.StartPageOf(path)));
        }

        var asFile = address.NamesFolder ? path + "/" : path;
        return CheckFile(link, address, asFile, file => SiteFiles.Relative(page.Path, file));
    }

    private Mistake? CheckFile(PageLink link, PageAddress address, string path, Func<string, string> asWritten)
    {
        if (!files.Has(path))
        {
            var wrong = files.InAnyCase(path) is { } right
                ? Wrong(CheckingWordings.WrongCase, link, right)
                : Wrong(CheckingWordings.LinkToNowhere, link, files.Nearest(path) is { } near ? asWritten(near) : null);
            return wrong with { Same = path, IsOfFiles = path.StartsWith(Assets, StringComparison.Ordinal) };
        }

        return pageByPath.TryGetValue(path, out var page) && page.Targets is { } targets && CheckFragment(link, address.Fragment, targets) is { } astray
            ? astray with { Same = $"{path}#{address.Fragment}", Target = page.Origin }
            : null;
    }

    private static Mistake? CheckFragment(PageLink link, string? fragment, IReadOnlySet<string> targets)
    {
        // What follows ":~:" is for the browser, which searches the text; it names no id.
        var raw = fragment?.Split(":~:")[0] ?? string.Empty;
        var decoded = Uri.UnescapeDataString(raw);
        var leads = raw.Length == 0
            || string.Equals(decoded, "top", StringComparison.OrdinalIgnoreCase)
            || targets.Contains(raw)
            || targets.Contains(decoded);
        return leads ? null : Wrong(CheckingWordings.MissingFragment, link, Hash(NearestName.Find(decoded, targets)));
    }

    private static string? Hash(string? id) => id is null ? null : $"#{id}";

    private static Mistake Request(PageLink link) => Wrong(CheckingWordings.RequestToElsewhere, link, link.Attribute);

    private static Mistake Wrong(Wording wording, PageLink link, string? detail = null) => new(wording, link.Address, detail);
}
