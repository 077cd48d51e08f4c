using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>A page of the handbook in a tab, with all that went wrong since it was opened.</summary>
internal sealed class OpenPage
{
    private readonly ConcurrentQueue<string> complaints = [];

    private readonly string baseUrl;

    private OpenPage(IPage tab, string baseUrl)
    {
        (Tab, this.baseUrl) = (tab, baseUrl);
        tab.Console += (_, message) => complaints.Enqueue($"console {message.Type}: {message.Text}");
        tab.PageError += (_, error) => complaints.Enqueue($"uncaught error: {error}");
        tab.RequestFailed += (_, request) => complaints.Enqueue($"request failed: {request.Url}");
        tab.Response += (_, response) => Note(response.Status >= 400, $"answer {response.Status}: {response.Url}");
        tab.Request += (_, request) => Note(!request.Url.StartsWith(baseUrl, StringComparison.Ordinal), $"request leaves the site: {request.Url}");
    }

    public IPage Tab { get; }

    /// <summary>The page's path in the output: <c>techniques/neck-glide.html</c>.</summary>
    public string Path { get; private set; } = string.Empty;

    /// <summary>Console messages, uncaught errors, failed requests, and requests that leave the site.</summary>
    public IReadOnlyCollection<string> Complaints => [.. complaints];

    public static async Task<OpenPage> Open(IBrowserContext context, string baseUrl) =>
        new(await context.NewPageAsync(), baseUrl);

    /// <summary>Goes on to another page and forgets what went wrong before: a new tab for each page would take longer than the page.</summary>
    public async Task GoTo(string path)
    {
        Path = path;
        complaints.Clear();
        await Tab.GotoAsync(baseUrl + path);
    }

    private void Note(bool isWrong, string complaint)
    {
        if (isWrong)
        {
            complaints.Enqueue(complaint);
        }
    }
}
