using System.Net;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Tests.Webhooks;

/// <summary>A service on loopback that receives webhooks.</summary>
internal sealed class WebhookApp : IAsyncDisposable
{
    public const string Secret = "whsec-of-these-tests";

    private readonly WebApplication _app;

    private WebhookApp(WebApplication app, LogLines logs)
    {
        _app = app;
        Logs = logs;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public LogLines Logs { get; }

    public IServiceProvider Services => _app.Services;

    public Uri Url => new(Client.BaseAddress!, "/hook");

    public static async Task<WebhookApp> StartAsync(
        Action<WebApplication> map, Action<LivepeerWebhookOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        var logs = new LogLines();
        builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Debug);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddLivepeerWebhooks(configure ?? (options => options.Secrets.Add(Secret)));
        services?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        map(app);
        await app.StartAsync();
        return new WebhookApp(app, logs);
    }

    public async Task<HttpStatusCode> SendAsync(SignedWebhook delivery, string path = "/hook")
    {
        using HttpRequestMessage request = delivery.ToRequest(new Uri(path, UriKind.Relative));
        using HttpResponseMessage response = await Client.SendAsync(request);
        return response.StatusCode;
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
