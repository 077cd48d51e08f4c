using Handbook.Planning;
using Handbook.Text;

namespace Handbook.Rendering;

/// <summary>Writes what tells search engines that they are welcome, and where the list of pages is.</summary>
internal static class RobotsPages
{
    public static RenderedPage Write(Vantage from)
    {
        var text = $"User-agent: *\nAllow: /\n\nSitemap: {from.AddressOf(SitePlanner.SitemapPath)}\n";
        return new RenderedPage(from.Path, text, null, [], SafetyTexts.None);
    }
}
