using System.Collections.Concurrent;
using Handbook.Tests.EndToEnd;
using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>The shipped handbook, built and served once, and one browser, for all tests of this folder.</summary>
public sealed class BrowserRun : IAsyncLifetime, IDisposable
{
    // One for each core: more only wait for each other.
    private static readonly int Tabs = Math.Clamp(Environment.ProcessorCount, 1, 4);

    private ShippedHandbook? site;
    private FolderServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>All pages that stay where they are; those behind a short address lead on to another before anybody could look at them.</summary>
    internal IReadOnlyList<string> Pages => [.. site!.AllPages.Where(p => !p.StartsWith("go/", StringComparison.Ordinal))];

    public async Task InitializeAsync()
    {
        if (BrowserProgram.Path is null)
        {
            return;
        }

        site = new ShippedHandbook();
        server = new FolderServer(site.Folder, "/low-back/");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserProgram.Path,
            // Nothing may be asked of another server; and if a page asks all the same, nothing goes out.
            Args = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        });
    }

    public Task DisposeAsync() => browser?.CloseAsync() ?? Task.CompletedTask;

    public void Dispose()
    {
        playwright?.Dispose();
        server?.Dispose();
        site?.Dispose();
    }

    /// <summary>Opens one page and hands it over; the tab is closed afterwards.</summary>
    internal async Task Visit(Setting setting, string path, Func<OpenPage, Task> look)
    {
        await using var context = await browser!.NewContextAsync(setting.ToContext());
        var page = await OpenPage.Open(context, BaseOf(setting));
        await page.GoTo(path);
        await look(page);
    }

    /// <summary>Opens every page and tells what was found, a line each: <c>page: finding</c>, in order of pages; empty when all is well.</summary>
    internal Task<string> FindOnEveryPage(Setting setting, Func<OpenPage, Task<IEnumerable<string>>> look) => FindOn(Pages, setting, look);

    /// <summary>The same on some pages.</summary>
    internal async Task<string> FindOn(IEnumerable<string> paths, Setting setting, Func<OpenPage, Task<IEnumerable<string>>> look)
    {
        await using var context = await browser!.NewContextAsync(setting.ToContext());
        return await Find(context, BaseOf(setting), paths, look);
    }

    /// <summary>The same on the pages of a site that was not published.</summary>
    internal async Task<string> FindOn(SiteInMemory unpublished, Setting setting, Func<OpenPage, Task<IEnumerable<string>>> look)
    {
        await using var context = await browser!.NewContextAsync(setting.ToContext());
        await context.RouteAsync("**/*", unpublished.Answer);
        return await Find(context, SiteInMemory.Base, unpublished.Pages, look);
    }

    private static async Task<string> Find(IBrowserContext context, string baseUrl, IEnumerable<string> paths, Func<OpenPage, Task<IEnumerable<string>>> look)
    {
        var findings = new ConcurrentDictionary<string, string>();
        var left = new ConcurrentQueue<string>(paths);
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var page = await OpenPage.Open(context, baseUrl);
            while (left.TryDequeue(out var path))
            {
                await page.GoTo(path);
                findings[path] = string.Concat((await look(page)).Select(finding => $"{path}: {finding}\n"));
            }
        }));
        return string.Concat(findings.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value));
    }

    private string BaseOf(Setting setting) => setting.FromDisk ? new Uri(site!.Folder + "/").AbsoluteUri : server!.Base;
}
