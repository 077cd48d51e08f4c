using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>Tab goes through everything that can be used, and shows where it is.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FocusTests(BrowserRun run)
{
    private const int TooMany = 600;

    // Remembers how everything usable looks before it has the focus.
    private const string Prepare = """
        () => {
          const usable = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
          const edge = style => [style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0 ? 'none'
            : [style.outlineStyle, style.outlineWidth, style.outlineColor].join(' '), style.boxShadow].join();
          const line = style => [style.stroke, style.strokeWidth, style.fill].join();
          // The ring may lie around a whole card, as a link's ::after; in a drawing the parts of the link change their lines.
          const look = element => [edge(getComputedStyle(element)), edge(getComputedStyle(element, '::after')),
            ...(element instanceof SVGElement ? [...element.querySelectorAll('*')].map(part => line(getComputedStyle(part))) : [])].join('|');
          window.tour = { look, usable, before: new Map(), seen: new Set() };
          for (const element of document.querySelectorAll(usable)) {
            tour.before.set(element, look(element));
          }
        }
        """;

    // After each Tab: null at the end, otherwise what is wrong with the element in focus.
    private const string Step = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body || tour.seen.has(element)) {
            return null;
          }
          tour.seen.add(element);
          const name = element.tagName.toLowerCase() + ' "' + (element.textContent.trim().replace(/\s+/g, ' ') || element.getAttribute('aria-label') || '') + '"';
          const wrong = [];
          if (tour.before.get(element) === tour.look(element)) {
            wrong.push(name + ' looks the same with the focus');
          }
          // Something tall need not be in sight as a whole.
          const middle = box => (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
          const points = [...element.getClientRects()].flatMap(box => [0.5, 0.15, 0.85].map(x => [box.left + box.width * x, middle(box)]));
          const isHit = ([x, y]) => {
            const hit = document.elementFromPoint(x, y);
            return hit && (hit.contains(element) || element.contains(hit)) && hit !== document.body && hit !== document.documentElement
              || hit && element.ownerSVGElement && element.ownerSVGElement.contains(hit);
          };
          if (!points.some(isHit)) {
            wrong.push(name + ' is covered or out of sight with the focus');
          }
          return wrong;
        }
        """;

    private const string Missed = """
        () => [...document.querySelectorAll(tour.usable)]
          .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.tabIndex >= 0 && !tour.seen.has(e))
          .map(e => e.tagName.toLowerCase() + ' "' + e.textContent.trim() + '" is not reached by Tab')
        """;

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Tab_reaches_everything_and_the_focus_is_always_seen(int width, ColorScheme scheme) =>
        Findings.None(await run.FindOnEveryPage(new Setting(width) { Scheme = scheme }, Tour));

    private static async Task<IEnumerable<string>> Tour(OpenPage page)
    {
        var findings = new List<string>();
        await page.Tab.EvaluateAsync(Prepare);
        for (var stops = 0; stops < TooMany; stops++)
        {
            await page.Tab.Keyboard.PressAsync("Tab");
            var wrong = await page.Tab.EvaluateAsync<string[]?>(Step);
            if (wrong is null)
            {
                return findings.Concat(await page.Tab.EvaluateAsync<string[]>(Missed));
            }

            findings.AddRange(wrong);
        }

        return [.. findings, $"Tab never comes back to the start ({TooMany} stops)"];
    }
}
