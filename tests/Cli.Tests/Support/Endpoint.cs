using System.Collections.Concurrent;
using Livepeer.Sdk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cli.Tests.Support;

/// <summary>An application that receives events, verified by the SDK, and that can be stopped and started.</summary>
internal sealed class Endpoint(string secret) : IAsyncDisposable
{
    private WebApplication? _app;

    public ConcurrentQueue<WebhookEvent> Events { get; } = new();

    public int Requests { get; private set; }

    /// <summary>Gets or sets how many requests fail before one succeeds.</summary>
    public int Failures { get; set; }

    public string Url { get; private set; } = "http://127.0.0.1:0";

    public async Task StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(new Uri(Url).GetLeftPart(UriPartial.Authority));
        builder.Services.AddLivepeerWebhooks(options => options.Secrets.Add(secret));
        _app = builder.Build();
        _app.Use(async (context, next) =>
        {
            Requests++;
            await next(context);
        });
        _app.MapLivepeerWebhook("/hooks", (webhookEvent, _) =>
        {
            if (Failures > 0)
            {
                Failures--;
                throw new InvalidOperationException("This endpoint is set up to fail.");
            }

            Events.Enqueue(webhookEvent);
            return Task.CompletedTask;
        });
        await _app.StartAsync();
        Url = _app.Urls.Single() + "/hooks";
    }

    public async Task StopAsync()
    {
        await _app!.DisposeAsync();
        _app = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await StopAsync();
        }
    }
}
