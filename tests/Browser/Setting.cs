using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>How a reader looks at the handbook. Sizes are CSS pixels.</summary>
internal sealed record Setting(int Width)
{
    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public bool Scripts { get; init; } = true;

    /// <summary>Opened by double click, not from a server.</summary>
    public bool FromDisk { get; init; }

    public BrowserNewContextOptions ToContext() => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = 800 },
        ColorScheme = Scheme,
        JavaScriptEnabled = Scripts,
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "en-GB",
    };
}
