using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Livepeer.Sdk.Testing.Tests.Recordings;

/// <summary>The receiver of webhooks that the recordings were made with.</summary>
internal sealed class HookReceiver : IDisposable
{
    private readonly HttpListener _listener = new();
    private int _failures;

    private HookReceiver(string root)
    {
        Root = root;
        _listener.Prefixes.Add(root + "/");
    }

    public string Root { get; }

    public static HookReceiver Start()
    {
        while (true)
        {
            var receiver = new HookReceiver($"http://127.0.0.1:{FreePort()}");
            try
            {
                receiver._listener.Start();
                _ = receiver.RunAsync();
                return receiver;
            }
            catch (HttpListenerException)
            {
                // Somebody took the port meanwhile.
                receiver.Dispose();
            }
        }
    }

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task RunAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await RespondAsync(await _listener.GetContextAsync());
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task RespondAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        string body = await reader.ReadToEndAsync();
        (int status, string response) = context.Request.Url!.AbsolutePath switch
        {
            "/fail400" => (400, """{"oops":true}"""),
            "/fail500" when Interlocked.Increment(ref _failures) <= 2 => (500, """{"oops":true}"""),
            "/gate" when JsonSerializer.Deserialize<JsonElement>(body).GetProperty("accessKey").GetString() != "let-me-in" => (403, "{}"),
            _ => (200, """{"received":true}"""),
        };
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(response));
        context.Response.Close();
    }
}
