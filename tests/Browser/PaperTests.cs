using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>On paper there is the content, dark on white, and nothing to click.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PaperTests(BrowserRun run)
{
    private const string Wrong = """
        () => {
          const wrong = [];
          const isSeen = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
          if (document.querySelector('main').innerText.trim().length < 80) {
            wrong.push('no text');
          }
          for (const chrome of document.querySelectorAll('nav, button, .skip, .menu')) {
            if (isSeen(chrome)) {
              wrong.push('shows ' + chrome.tagName.toLowerCase() + '.' + chrome.className);
            }
          }
          for (const details of document.querySelectorAll('main details')) {
            if (isSeen(details) && ![...details.children].filter(c => c.tagName !== 'SUMMARY').every(isSeen)) {
              wrong.push('closed: ' + details.innerText.trim());
            }
          }
          const light = colour => colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
          const ground = getComputedStyle(document.body).backgroundColor;
          if (!/, 0\)$/.test(ground) && light(ground) < 250) {
            wrong.push('paper is not white: ' + ground);
          }
          for (const text of document.querySelectorAll('main :is(p, li, h1, h2, h3, dt, dd, td, th)')) {
            if (isSeen(text) && light(getComputedStyle(text).color) > 120) {
              wrong.push('pale ' + text.tagName.toLowerCase() + ': ' + text.innerText.trim());
            }
          }
          return wrong;
        }
        """;

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_page_prints_its_content_without_the_controls(ColorScheme scheme) =>
        Findings.None(await run.FindOnEveryPage(new Setting(700) { Scheme = scheme }, async page =>
        {
            await page.Tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            return await page.Tab.EvaluateAsync<string[]>(Wrong);
        }));
}
