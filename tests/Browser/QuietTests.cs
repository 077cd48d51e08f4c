using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>A page loads what it links and nothing else, wherever it is opened, and says nothing in the console.</summary>
[Collection(BrowserCollection.Name)]
public sealed class QuietTests(BrowserRun run)
{
    // Rejects when a style sheet has no rules or the icon is no picture; a script that fails says so in the console.
    private const string LoadAll = """
        async () => {
          const links = [...document.querySelectorAll('link[rel~=stylesheet]')];
          const dead = links.filter(link => !link.sheet).map(link => 'style sheet not loaded: ' + link.href);
          const pictures = [...document.images].map(i => i.src).concat([...document.querySelectorAll('link[rel~=icon]')].map(l => l.href));
          for (const source of pictures) {
            const picture = new Image();
            picture.src = source;
            await picture.decode().catch(() => dead.push('no picture: ' + source));
          }
          return dead;
        }
        """;

    // Scripts may not move what is already there.
    private const string Shifts = """
        () => new Promise(resolve => {
          const found = [];
          new PerformanceObserver(list => found.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
          // A thousandth is a few pixels of a corner: the rounding of one line, which nobody sees.
          setTimeout(() => resolve(found.filter(shift => shift.value >= 0.001).map(shift => 'layout shift of ' + shift.value.toFixed(4) + ' by '
            + shift.sources.map(s => s.node?.nodeName + '.' + s.node?.className).join(', '))), 100);
        })
        """;

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_loads_all_it_links_asks_nothing_of_others_and_logs_nothing(bool fromDisk) =>
        Findings.None(await run.FindOnEveryPage(new Setting(1280) { FromDisk = fromDisk }, Noise));

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_moves_while_a_page_loads(int width) =>
        Findings.None(await run.FindOnEveryPage(new Setting(width), async page => await page.Tab.EvaluateAsync<string[]>(Shifts)));

    private static async Task<IEnumerable<string>> Noise(OpenPage page)
    {
        await page.Tab.WaitForLoadStateAsync(LoadState.Load);
        var dead = await page.Tab.EvaluateAsync<string[]>(LoadAll);
        return dead.Concat(page.Complaints);
    }
}
