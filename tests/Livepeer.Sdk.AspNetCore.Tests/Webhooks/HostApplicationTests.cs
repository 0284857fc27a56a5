using System.Net;
using System.Text;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.AspNetCore.Tests.Webhooks;

/// <summary>What the application around a webhook does must not lose an event: the server repeats a delivery only after a 5xx.</summary>
public sealed class HostApplicationTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Pages => ["plain", "redirect", "execute"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Status_code_pages_leave_the_status_as_it_is(string pages)
    {
        await using WebhookApp app = await WebhookApp.StartAsync(web =>
        {
            _ = pages switch
            {
                "redirect" => web.UseStatusCodePagesWithRedirects("/error/{0}"),
                "execute" => web.UseStatusCodePagesWithReExecute("/error/{0}"),
                _ => web.UseStatusCodePages(),
            };
            web.MapGet("/error/{code}", () => "Sorry.");
            web.MapLivepeerWebhook("/hook", (_, _) => throw new InvalidOperationException("not now"));
            web.MapLivepeerPlaybackGate("/gate", (_, _) => Task.FromResult(false));
        });

        Assert.Equal(HttpStatusCode.InternalServerError, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret)));
        Assert.Equal(
            HttpStatusCode.BadRequest, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", "another-secret"), "/gate"));
    }

    [Theory]
    [InlineData(16 * 1024, 1024 * 1024, 40_000, HttpStatusCode.OK)]
    [InlineData(30_000_000, 50_000_000, 31_000_000, HttpStatusCode.OK)]
    [InlineData(30_000_000, 32 * 1024, 40_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task The_largest_body_is_that_of_the_options_and_not_of_the_application(
        int host, int webhooks, int length, HttpStatusCode expected)
    {
        await using WebhookApp app = await WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask),
            options =>
            {
                options.Secrets.Add(WebhookApp.Secret);
                options.MaxBodySize = webhooks;
            },
            services => services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = host));
        DateTimeOffset now = DateTimeOffset.FromUnixTimeMilliseconds(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
        string body = $$"""
            {"id":"e1","webhookId":"w","event":"asset.ready","timestamp":{{now.ToUnixTimeMilliseconds()}},"pad":"{{new string('x', length)}}"}
            """;

        Assert.Equal(expected, await app.SendAsync(SignedWebhook.Sign(Encoding.UTF8.GetBytes(body), WebhookApp.Secret, now)));
    }

    [Fact]
    public async Task A_parameter_of_the_request_and_the_queue_exclude_each_other()
    {
        await AssertRefusedAsync((WebhookEvent e, string tenant) => Task.CompletedTask);
        await AssertRefusedAsync((WebhookEvent e, HttpRequest request) => Task.CompletedTask);
        await AssertRefusedAsync((WebhookEvent e, HttpContext context) => Task.CompletedTask);
        await AssertRefusedAsync((WebhookEvent e, int? tenant) => Task.CompletedTask);

        await using WebhookApp app = await StartAsync(
            (WebhookEvent e, IHostEnvironment service, [FromKeyedServices("a")] StringBuilder keyed, CancellationToken token) => Task.CompletedTask);
        Assert.Equal(HttpStatusCode.Accepted, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret), "/hook/t1"));

        static async Task AssertRefusedAsync(Delegate handler)
        {
            Exception? exception = await Record.ExceptionAsync(() => StartAsync(handler));
            Assert.Contains("option Enqueue", Assert.IsType<InvalidOperationException>(exception).Message, StringComparison.Ordinal);
        }

        static Task<WebhookApp> StartAsync(Delegate handler) => WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook/{tenant}", handler).WithLivepeerWebhookOptions(options => options.Enqueue = true),
            services: services => services.AddKeyedSingleton("a", new StringBuilder()));
    }

    [Fact]
    public async Task A_handler_that_ignores_its_token_does_not_keep_the_host_from_stopping()
    {
        var entered = new TaskCompletionSource();
        var never = new TaskCompletionSource();
        await using WebhookApp app = await WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook", (_, _) =>
            {
                entered.TrySetResult();
                return never.Task;
            }).WithLivepeerWebhookOptions(options => options.Enqueue = true),
            options =>
            {
                options.Secrets.Add(WebhookApp.Secret);
                options.QueueConcurrency = 1;
            },
            services => services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(200)));
        for (int i = 0; i < 3; i++)
        {
            await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret));
        }

        await entered.Task;
        await Record.ExceptionAsync(() => app.StopAsync().WaitAsync(_patience));

        Assert.Contains(app.Logs.All, line => line.StartsWith("Critical: 2 acknowledged events were not handled", StringComparison.Ordinal));
        never.SetResult();
    }

    [Theory]
    [InlineData("w\n", 1)]
    [InlineData("w", int.MaxValue)]
    public async Task A_replay_that_fails_does_not_stop_the_host(string id, int days)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await using WebhookApp app = await WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask),
            services: services =>
            {
                services.AddLivepeer(options => (options.ApiKey, options.BaseAddress) = (studio.ApiKey, studio.BaseAddress));
                services.AddLivepeerWebhookReplay(options =>
                {
                    options.WebhookId = id;
                    options.Delay = TimeSpan.Zero;
                    options.Interval = TimeSpan.FromMilliseconds(1);
                    options.Period = days == int.MaxValue ? TimeSpan.MaxValue : TimeSpan.FromDays(days);
                });
            });
        var lifetime = app.Services.GetRequiredService<IHostApplicationLifetime>();

        using var patience = new CancellationTokenSource(_patience);
        while (studio.Requests.All.Count == 0 && !app.Logs.All.Any(line => line.Contains("Replay: failed", StringComparison.Ordinal)))
        {
            await Task.Delay(10, patience.Token);
        }

        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret)));
        Assert.False(lifetime.ApplicationStopping.IsCancellationRequested);
    }

    [Fact]
    public void A_replay_can_not_wait_longer_than_a_timer()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddLivepeerWebhookReplay(
            options => (options.WebhookId, options.Interval) = ("w", TimeSpan.FromDays(50))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddLivepeerWebhookReplay(
            options => (options.WebhookId, options.Delay) = ("w", TimeSpan.MaxValue)));
    }
}
