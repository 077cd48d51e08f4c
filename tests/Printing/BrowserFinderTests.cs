using Handbook.Diagnostics;
using Handbook.Printing;

namespace Handbook.Tests.Printing;

/// <summary>Which browser is taken, on machines that are made up.</summary>
public class BrowserFinderTests
{
    private static readonly BrowserPlaces Places = new() { SearchPath = ["/usr/bin", "/opt/bin"], ProgramFolders = ["/programs"] };

    [Theory]
    [InlineData("/usr/bin/chromium", "/usr/bin/chromium")]
    [InlineData("/opt/bin/chromium-headless-shell", "/usr/bin/chromium|/opt/bin/chromium-headless-shell")]
    [InlineData("/opt/bin/msedge.exe", "/opt/bin/msedge.exe")]
    [InlineData("/programs/Microsoft/Edge/Application/msedge.exe", "/programs/Microsoft/Edge/Application/msedge.exe")]
    [InlineData("/usr/bin/google-chrome", "/programs/Google/Chrome/Application/chrome.exe|/usr/bin/google-chrome")]
    [InlineData("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [InlineData(null, "/usr/bin/firefox|/home/me/chromium")]
    public void Without_a_name_the_fastest_that_is_installed_is_taken(string? expected, string installed) =>
        Assert.Equal(expected, BrowserFinder.Find(Places, Installed(installed)));

    [Theory]
    [InlineData("/usr/bin/thorium", "thorium", "/usr/bin/thorium|/usr/bin/chromium")]
    [InlineData("/opt/bin/thorium.exe", "thorium", "/opt/bin/thorium.exe")]
    [InlineData("./my/chrome", "./my/chrome", "./my/chrome|/usr/bin/chromium")]
    [InlineData(null, "thorium", "/usr/bin/chromium")]
    [InlineData(null, "/nowhere/chrome", "/usr/bin/chromium|/usr/bin/nowhere/chrome")]
    public void A_named_one_is_taken_or_none(string? expected, string named, string installed) =>
        Assert.Equal(expected, BrowserFinder.Find(Places with { Named = named }, Installed(installed)));

    [Fact]
    public void That_there_is_none_is_told_with_what_was_looked_for()
    {
        var report = new DiagnosticBag();
        report.NoBrowser(BrowserFinder.Names);
        Assert.Equal(
            "print: error HB9201: no Chrome, Edge or Chromium was found, so nothing was printed\n"
                + "  help: install one, or name its program with --browser or in HANDBOOK_BROWSER (looked for chromium-headless-shell, chrome-headless-shell, "
                + "google-chrome, google-chrome-stable, chromium, chromium-browser, microsoft-edge, microsoft-edge-stable, chrome, msedge and the places of their installers)\n",
            string.Concat(report.ToSorted().Select(DiagnosticText.Format)));
    }

    private static Func<string, bool> Installed(string files) => file => files.Split('|').Contains(file.Replace('\\', '/'));
}
