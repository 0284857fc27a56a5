using System.Net;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Guides;

/// <summary>What a guide runs against: a LocalStudio, or the server of <c>LIVEPEER_API_KEY</c>; and what is deleted at its end.</summary>
internal sealed class Studio : IAsyncDisposable
{
    private readonly Stack<Func<Task>> _atEnd = new();

    private Studio(LocalStudio? local, string apiKey, Uri baseAddress)
    {
        Local = local;
        ApiKey = apiKey;
        BaseAddress = baseAddress;
        Livepeer = new LivepeerClient(apiKey, Configure);
    }

    public LivepeerClient Livepeer { get; }

    /// <summary>Gets the studio inside this program, or <see langword="null"/> on a real server.</summary>
    public LocalStudio? Local { get; }

    public string ApiKey { get; }

    public Uri BaseAddress { get; }

    /// <summary>Gets the path of a short video.</summary>
    public string Video { get; } = Path.Combine(AppContext.BaseDirectory, "launch.mp4");

    public static async Task<Studio> OpenAsync()
    {
        if (Variable("LIVEPEER_API_KEY") is not { } key)
        {
            if (Variable("LIVEPEER_BASE_URL") is not null)
            {
                throw new SetupException("LIVEPEER_BASE_URL is set, but LIVEPEER_API_KEY is not: set it to an API key of that server.");
            }

            LocalStudio local = await LocalStudio.StartAsync();
            return new Studio(local, local.ApiKey, local.BaseAddress);
        }

        return Uri.TryCreate(Variable("LIVEPEER_BASE_URL") ?? "https://livepeer.studio/api", UriKind.Absolute, out Uri? server)
            ? new Studio(null, key, server)
            : throw new SetupException("LIVEPEER_BASE_URL is not a URL.");
    }

    /// <summary>Reads an environment variable; <see langword="null"/> if it is not set.</summary>
    public static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    /// <summary>Makes the options point to this server.</summary>
    public void Configure(LivepeerOptions options) => options.BaseAddress = BaseAddress;

    /// <summary>Adds something to delete when the guide ends, however it ends. The last one is deleted first.</summary>
    public void AtEnd(Func<Task> delete) => _atEnd.Push(delete);

    /// <summary>Uploads the short video, for guides that begin with one.</summary>
    public async Task<LivepeerAsset> UploadAsync(CreateAssetRequest request, CancellationToken cancellationToken)
    {
        AssetCreation uploaded = await Livepeer.Assets.UploadFileAsync(Video, request, cancellationToken: cancellationToken);
        AtEnd(() => Livepeer.Assets.DeleteAsync(uploaded.Asset.Id));
        return await Livepeer.Assets.WaitUntilReadyAsync(uploaded.Asset.Id, cancellationToken: cancellationToken);
    }

    /// <summary>
    /// Makes sure that a webhook is created and not taken over: <c>EnsureAsync</c> updates one of the same name, and the guide deletes it.
    /// </summary>
    public async Task EnsureNoWebhookAsync(string name, CancellationToken cancellationToken)
    {
        await foreach (Webhook webhook in Livepeer.Webhooks.ListAsync(cancellationToken: cancellationToken))
        {
            if (webhook.Name == name)
            {
                throw new SetupException($"The account already has a webhook named {name}, which this guide would change and delete.");
            }
        }
    }

    /// <summary>Begins a broadcast in the LocalStudio, or waits until somebody broadcasts to the stream on the real server.</summary>
    /// <returns>Ends the broadcast, or waits for its end.</returns>
    public async Task<Func<Task>> BroadcastAsync(LivepeerStream stream, CancellationToken cancellationToken)
    {
        if (Local is not null)
        {
            StudioBroadcast broadcast = Local.Live.Start(stream.Id);
            broadcast.Feed(15);
            return () =>
            {
                broadcast.End();
                return Task.CompletedTask;
            };
        }

        await Console.Error.WriteLineAsync($"Broadcast to the stream {stream.Name}, for example from your browser in the dashboard.");
        await WaitAsync(active: true);
        return () => WaitAsync(active: false);

        async Task WaitAsync(bool active)
        {
            while ((await Livepeer.Streams.GetAsync(stream.Id, cancellationToken)).IsActive != active)
            {
                await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
            }
        }
    }

    /// <summary>Creates a web service that logs nothing, so that only what the guide prints is on the screen.</summary>
    public static WebApplicationBuilder CreateService()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        return builder;
    }

    /// <summary>Starts a web service that the server can reach.</summary>
    /// <returns>The URL of the service for the server.</returns>
    public async Task<string> StartAsync(WebApplication app)
    {
        const string here = "http://127.0.0.1:5080";
        string? publicUrl = Variable("PUBLIC_URL");
        if (Local is null && publicUrl is null)
        {
            throw new SetupException($"Set PUBLIC_URL to a URL on the internet that leads to {here}, for example by a tunnel.");
        }

        app.Urls.Add(Local is null ? here : "http://127.0.0.1:0");
        await app.StartAsync();
        AtEnd(() => app.DisposeAsync().AsTask());
        return Local is null ? publicUrl!.TrimEnd('/') : app.Urls.First();
    }

    /// <summary>Fetches a URL as a viewer's player does.</summary>
    public static async Task<HttpStatusCode> WatchAsync(string? url, CancellationToken cancellationToken)
    {
        using var player = new HttpClient();
        using HttpResponseMessage response = await player.GetAsync(url, cancellationToken);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        while (_atEnd.TryPop(out Func<Task>? delete))
        {
            try
            {
                await delete();
            }
            catch (LivepeerException exception)
            {
                await Console.Error.WriteLineAsync($"Not deleted: {Shared.TerminalText.Clean(exception.Message)}");
            }
        }

        Livepeer.Dispose();
        if (Local is not null)
        {
            await Local.DisposeAsync();
        }
    }
}
