using System.Collections.Immutable;
using System.Text;
using Handbook.Templating;
using Handbook.Tests.Rendering;
using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>Pages that were rendered but not published, as a build with errors leaves them, for a browser to ask for.</summary>
internal sealed class SiteInMemory
{
    /// <summary>No server has this address; what the browser asks for there is answered before it goes out.</summary>
    public const string Base = "https://sample.example/calf/";

    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public SiteInMemory(ImmutableArray<DressedPage> pages, ImmutableArray<Asset> assets)
    {
        Pages = [.. pages.Select(p => p.Page.Path)];
        foreach (var page in pages)
        {
            files[page.Page.Path] = Encoding.UTF8.GetBytes(page.Page.Text);
        }

        foreach (var asset in assets)
        {
            files[asset.Path] = asset.Bytes;
        }
    }

    public ImmutableArray<string> Pages { get; }

    public Task Answer(IRoute route)
    {
        var path = route.Request.Url[Base.Length..];
        return files.TryGetValue(path, out var bytes)
            ? route.FulfillAsync(new RouteFulfillOptions { BodyBytes = bytes, ContentType = MediaTypes.Of(path) })
            : route.FulfillAsync(new RouteFulfillOptions { Status = 404 });
    }
}
