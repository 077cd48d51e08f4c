using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>What the axe rules can see of WCAG 2.2 AA, on every page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AxeTests(BrowserRun run)
{
    // The rule on the size of targets is WCAG 2.2's own, and off unless asked for. Only violations are spelled out in the answer.
    private const string Violations = """
        async () => {
          const result = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
          const reason = node => [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ');
          return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${reason(node)}`));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_any_page(int width, ColorScheme scheme) =>
        Findings.None(await run.FindOnEveryPage(new Setting(width) { Scheme = scheme }, async page =>
        {
            await page.Tab.EvaluateAsync(Axe);
            return await page.Tab.EvaluateAsync<string[]>(Violations);
        }));
}
