using System.Collections.Concurrent;

namespace Handbook.Tests.Browser;

/// <summary>All content is there without scripts; scripts add controls and nothing to read.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WithoutScriptTests(BrowserRun run)
{
    // What is to be read in the main part, a line each, with all details open and without the controls that a script puts there.
    private const string Content = """
        () => {
          const main = document.querySelector('main');
          main.querySelectorAll('button, dialog, form').forEach(control => control.remove());
          main.querySelectorAll('details').forEach(details => details.open = true);
          return main.innerText.split('\n').map(line => line.trim()).filter(line => line !== '');
        }
        """;

    // Buttons are for scripts alone.
    private const string DeadButtons = "() => [...document.querySelectorAll('button')].filter(b => b.checkVisibility({ visibilityProperty: true })).map(b => `does nothing: ${b.textContent}`)";

    [BrowserFact]
    public async Task Every_page_says_the_same_with_and_without_scripts()
    {
        var with = new ConcurrentDictionary<string, string[]>();
        await run.FindOnEveryPage(new Setting(360), async page =>
        {
            with[page.Path] = await page.Tab.EvaluateAsync<string[]>(Content);
            return [];
        });
        Findings.None(await run.FindOnEveryPage(new Setting(360) { Scripts = false }, async page =>
        {
            var without = await page.Tab.EvaluateAsync<string[]>(Content);
            return with[page.Path].Except(without).Select(line => $"only with scripts: {line}")
                .Concat(without.Except(with[page.Path]).Select(line => $"only without scripts: {line}"));
        }));
    }

    [BrowserFact]
    public async Task Every_page_has_its_text_safety_and_ways_on_without_scripts() =>
        Findings.None(await run.FindOnEveryPage(new Setting(360) { Scripts = false }, Lacks));

    private static async Task<IEnumerable<string>> Lacks(OpenPage page)
    {
        string[] needed = page.Path.StartsWith("techniques/", StringComparison.Ordinal) && !page.Path.EndsWith("index.html", StringComparison.Ordinal)
            ? ["main h1", "main a[href]", "[data-care]", "[data-safety]", "[data-steps]"]
            : ["main h1", "main a[href]", "[data-care]"];
        var lacks = new List<string>();
        foreach (var selector in needed)
        {
            if (!await page.Tab.Locator(selector).First.IsVisibleAsync())
            {
                lacks.Add($"nothing to see of {selector}");
            }
        }

        return lacks.Concat(await page.Tab.EvaluateAsync<string[]>(DeadButtons)).Concat(page.Complaints);
    }
}
