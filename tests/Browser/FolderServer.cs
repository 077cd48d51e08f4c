using System.Net;
using System.Net.Sockets;

namespace Handbook.Tests.Browser;

/// <summary>Serves the files of one folder below a path of 127.0.0.1, and 404 for everything else, as any plain web server does.</summary>
internal sealed class FolderServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;

    public FolderServer(string folder, string below)
    {
        this.folder = folder;
        Base = $"http://127.0.0.1:{FreePort()}{below}";
        listener.Prefixes.Add(Base);
        listener.Start();
        _ = Task.Run(Answer);
    }

    /// <summary>The address that the folder is seen at, with its closing slash.</summary>
    public string Base { get; }

    public void Dispose() => listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Answer()
    {
        while (listener.IsListening)
        {
            try
            {
                var exchange = await listener.GetContextAsync();
                await Send(exchange);
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                // Either the server was stopped, which the loop sees, or the browser went away in the middle of an answer.
            }
        }
    }

    private async Task Send(HttpListenerContext exchange)
    {
        using var response = exchange.Response;
        var path = exchange.Request.Url!.AbsoluteUri[Base.Length..].Split('?', '#')[0];
        var file = Path.Combine(folder, Uri.UnescapeDataString(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
        if (!File.Exists(file))
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        var bytes = await File.ReadAllBytesAsync(file);
        response.ContentType = MediaTypes.Of(file);
        response.ContentLength64 = bytes.Length;
        await response.OutputStream.WriteAsync(bytes);
    }
}
