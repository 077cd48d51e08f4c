namespace Handbook.Tests.Browser;

/// <summary>320 CSS pixels are the narrowest phone, and a laptop at 400 % zoom.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NarrowTests(BrowserRun run)
{
    // Names what sticks out, but not what hangs in a box that scrolls on its own or cuts it off.
    private const string SticksOut = """
        () => {
          const width = document.documentElement.clientWidth;
          const out = [];
          if (document.documentElement.scrollWidth > width) {
            out.push('scrolls sideways: ' + document.documentElement.scrollWidth + ' px wide');
          }
          const isCut = element => element && element !== document.body
            && (getComputedStyle(element).overflowX !== 'visible' || isCut(element.parentElement));
          for (const element of document.body.querySelectorAll('*')) {
            const box = element.getBoundingClientRect();
            if (box.width > 1 && (box.right > width + 1 || box.left < -1) && element.checkVisibility() && !isCut(element.parentElement)
                && !element.matches('.skip')) {
              out.push(element.tagName.toLowerCase() + '.' + element.className + ' from ' + Math.round(box.left) + ' to ' + Math.round(box.right));
            }
          }
          return out;
        }
        """;

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(800)]
    public async Task No_page_scrolls_sideways(int width) =>
        Findings.None(await run.FindOnEveryPage(new Setting(width), async page => await page.Tab.EvaluateAsync<string[]>(SticksOut)));
}
