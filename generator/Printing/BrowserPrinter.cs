using System.Collections.Concurrent;
using System.ComponentModel;
using Microsoft.Playwright;

namespace Handbook.Printing;

/// <summary>
/// Prints pages of the site with a browser. It is given them under the address where they will live, out of memory: links become full
/// addresses, no path of this machine gets into a PDF, and nothing is asked of the network.
/// </summary>
internal static class BrowserPrinter
{
    // Printing waits for several processes of the browser in turn; more tabs than that only wait for each other.
    private const int Tabs = 3;

    private const string ErrorOfBrowser = "[err] ";
    private const float PatienceToStart = 60_000;
    private const float PatienceForPage = 120_000;

    /// <param name="deliver">Takes each PDF as it is made, from any thread; false ends the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static async Task<PrintOutcome> Print(PrintOrder order, Func<PrintedPdf, bool> deliver, CancellationToken cancel)
    {
        string? version = null;
        try
        {
            using var driver = await Playwright.CreateAsync();
            await using var browser = await driver.Chromium.LaunchAsync(Launch(order));
            version = browser.Version;

            // A page that is being printed would keep an interruption waiting.
            await using var closing = cancel.Register(() => _ = browser.CloseAsync());
            await PrintAll(order, browser, deliver, cancel);
            return new PrintOutcome(version, null);
        }
        catch (Exception exception) when (exception is PlaywrightException or TimeoutException or Win32Exception)
        {
            cancel.ThrowIfCancellationRequested();
            return new PrintOutcome(version, version is null ? ReasonNotToStart(exception.Message) : FirstLine(exception.Message));
        }
    }

    private static BrowserTypeLaunchOptions Launch(PrintOrder order) => new()
    {
        ExecutablePath = order.Program,
        ChromiumSandbox = order.HasSandbox,
        Timeout = PatienceToStart,
        HandleSIGINT = false,

        // Under its own name the browser would write the system of this machine into every PDF.
        Args = ["--host-resolver-rules=MAP * ~NOTFOUND", "--user-agent=Chromium"],
    };

    private static async Task PrintAll(PrintOrder order, IBrowser browser, Func<PrintedPdf, bool> deliver, CancellationToken cancel)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = false,
            ServiceWorkers = ServiceWorkerPolicy.Block,
            ColorScheme = ColorScheme.Light,
        });
        context.SetDefaultTimeout(PatienceForPage);
        var left = new ConcurrentQueue<PrintJob>(order.Jobs);
        var goesOn = true;
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            while (goesOn && left.TryDequeue(out var job))
            {
                cancel.ThrowIfCancellationRequested();
                goesOn &= deliver(await Print(job, order, context));
            }
        }));
    }

    private static async Task<PrintedPdf> Print(PrintJob job, PrintOrder order, IBrowserContext context)
    {
        var pdf = await Print(job, job.Html, order, context);
        return pdf.Pages > job.Pages && job.HtmlIfLonger is { } other ? await Print(job, other, order, context) : pdf;
    }

    private static async Task<PrintedPdf> Print(PrintJob job, byte[] html, PrintOrder order, IBrowserContext context)
    {
        // A tab for each, so that nothing of one page can show on the next.
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/*", route => Answer(route, path => path == job.PagePath ? html : order.FileAt(path), order.BaseUrl));
        await page.GotoAsync(order.BaseUrl + job.PagePath);
        var bytes = await page.PdfAsync(new PagePdfOptions
        {
            Width = job.Width,
            Height = job.Height,
            PreferCSSPageSize = false,
            Tagged = true,
            Outline = true,
        });
        await page.CloseAsync();
        PdfBytes.SetDates(bytes, job.Date);
        PdfBytes.NumberParts(bytes);
        return new PrintedPdf(job, bytes, PdfBytes.CountPages(bytes));
    }

    private static Task Answer(IRoute route, Func<string, byte[]?> fileAt, string baseUrl)
    {
        var address = route.Request.Url.Split('?', '#')[0];
        var path = address.StartsWith(baseUrl, StringComparison.Ordinal) ? Uri.UnescapeDataString(address[baseUrl.Length..]) : null;
        return path is not null && fileAt(path) is { } bytes
            ? route.FulfillAsync(new RouteFulfillOptions { BodyBytes = bytes, ContentType = TypeOf(path) })
            : route.AbortAsync();
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".gif" => "image/gif",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };

    // What the browser said itself stands in the log behind the message, and says more: but once it runs, it complains of much that does not matter.
    private static string ReasonNotToStart(string message) =>
        FirstLine(message.Split('\n').Select(l => l.Split(ErrorOfBrowser, 2)).FirstOrDefault(parts => parts.Length == 2)?[1] ?? message);

    private static string FirstLine(string message) => message.Split('\n')[0].Trim().TrimEnd('.', ':');
}
