using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>What the axe rules can see of WCAG 2.2 AA, on every page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AxeTests(BrowserRun run)
{
    // The rule on the size of targets is WCAG 2.2's own, and off unless asked for.
    private static readonly AxeRunOptions Options = new() { Rules = new() { ["target-size"] = new RuleOptions { Enabled = true } } };

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_any_page(int width, ColorScheme scheme) =>
        Assert.Equal(string.Empty, await run.FindOnEveryPage(new Setting(width) { Scheme = scheme }, Violations));

    private static async Task<IEnumerable<string>> Violations(OpenPage page)
    {
        var result = await page.Tab.RunAxe(Options);
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Target}: {Reason(node)}"));
    }

    private static string Reason(AxeResultNode node) =>
        string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message));
}
