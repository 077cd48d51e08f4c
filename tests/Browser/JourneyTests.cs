using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>What readers come for, with the keyboard alone, from a server and from disk.</summary>
[Collection(BrowserCollection.Name)]
public sealed class JourneyTests(BrowserRun run)
{
    private const int MostStops = 200;
    private const int Patience = 5000;

    private const string Technique = "techniques/side-of-waist-release.html";

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Search_finds_a_muscle_by_its_short_name(bool fromDisk) => Start("index.html", fromDisk, async tab =>
    {
        await tab.Keyboard.PressAsync("/");
        await Assertions.Expect(tab.Locator("dialog input:focus")).ToHaveCountAsync(1);
        await tab.Keyboard.TypeAsync("QL");
        await Assertions.Expect(tab.Locator("dialog [aria-selected=true]")).ToBeVisibleAsync();
        await tab.Keyboard.PressAsync("Enter");
        await tab.WaitForURLAsync(url => url.EndsWith("/muscles/quadratus-lumborum.html", StringComparison.Ordinal) || url.EndsWith(Technique, StringComparison.Ordinal));
    });

    [BrowserFact]
    public Task A_complaint_leads_to_a_technique_and_its_sheet() => Start("index.html", false, async tab =>
    {
        await Follow(tab, "main a[href$='complaints/low-back-pain.html']");
        await Follow(tab, $"main a[href$='{Technique}']");
        await Follow(tab, "main a.button[href$='sheets/side-of-waist-release.html']");
        await Assertions.Expect(tab.Locator(".sheet [data-steps]")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task The_body_map_leads_to_a_technique() => Start("index.html", false, async tab =>
    {
        await Follow(tab, "svg.body-map a[href*='complaints/']");
        await Follow(tab, "main a[href*='techniques/']:not([href$='index.html'])");
        await Assertions.Expect(tab.Locator("main [data-steps]")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task The_timer_starts_pauses_and_goes_on() => Start(Technique, false, async tab =>
    {
        var seconds = tab.GetByRole(AriaRole.Timer);
        await tab.Clock.InstallAsync();
        await Press(tab, "[data-follow]");
        await Press(tab, "dialog.follow .follow-stage button.button");
        await Press(tab, "dialog.follow .follow-controls button.button");
        await Assertions.Expect(seconds).ToHaveTextAsync("5");
        await tab.Clock.RunForAsync(2000);
        await Assertions.Expect(seconds).ToHaveTextAsync("3");

        // On a button Space presses the button, which here is Pause.
        await tab.Keyboard.PressAsync("Space");
        await tab.Clock.RunForAsync(10_000);
        await Assertions.Expect(seconds).ToHaveTextAsync("3");
        await tab.Keyboard.PressAsync("Space");
        await tab.Clock.RunForAsync(1000);
        await Assertions.Expect(seconds).ToHaveTextAsync("2");

        await tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tab.Locator("[data-follow]")).ToBeFocusedAsync();
    });

    private Task Start(string path, bool fromDisk, Func<IPage, Task> journey) => run.Visit(new Setting(360) { FromDisk = fromDisk }, path, async page =>
    {
        await journey(page.Tab);
        Assert.Empty(page.Complaints);
    });

    // Goes to a link by Tab, and through it by Enter.
    private static async Task Follow(IPage tab, string selector)
    {
        var before = tab.Url;
        await Press(tab, selector);
        try
        {
            await tab.WaitForURLAsync(url => url != before, new PageWaitForURLOptions { Timeout = Patience });
        }
        catch (TimeoutException)
        {
            // A key that comes while a loaded page is still busy may be lost; a person presses it once more.
            await tab.Keyboard.PressAsync("Enter");
            await tab.WaitForURLAsync(url => url != before);
        }
    }

    private static async Task Press(IPage tab, string selector)
    {
        for (var stops = 0; stops < MostStops; stops++)
        {
            if (await tab.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) === true", selector))
            {
                await tab.Keyboard.PressAsync("Enter");
                return;
            }

            await tab.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab does not come to {selector} on {tab.Url}");
    }
}
