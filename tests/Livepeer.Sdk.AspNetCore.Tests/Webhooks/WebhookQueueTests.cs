using System.Collections.Concurrent;
using System.Net;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.AspNetCore.Tests.Webhooks;

/// <summary>Acknowledged events are handled in the background, while there is room, until the host stops.</summary>
public sealed class WebhookQueueTests
{
    [Fact]
    public async Task An_event_is_acknowledged_before_it_is_handled_and_a_full_queue_sends_the_server_away()
    {
        var gate = new TaskCompletionSource();
        ConcurrentBag<string> handled = [];
        await using WebhookApp app = await StartAsync(
            async (e, _) =>
            {
                await gate.Task;
                handled.Add(e.Id);
            },
            options => (options.QueueCapacity, options.QueueConcurrency) = (2, 1));

        List<string> accepted = [];
        SignedWebhook? refused = null;
        for (int i = 0; refused is null; i++)
        {
            SignedWebhook delivery = SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret, id: $"e{i}");
            HttpStatusCode status = await app.SendAsync(delivery);
            Assert.True(status is HttpStatusCode.Accepted or HttpStatusCode.ServiceUnavailable);
            if (status == HttpStatusCode.Accepted)
            {
                accepted.Add($"e{i}");
            }
            else
            {
                refused = delivery;
            }
        }

        // Two wait, and one is being handled.
        Assert.InRange(accepted.Count, 2, 3);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret, id: "e0")));
        Assert.Empty(handled);
        gate.SetResult();
        while (await app.SendAsync(refused) == HttpStatusCode.ServiceUnavailable)
        {
            await Task.Yield();
        }

        await app.StopAsync();
        Assert.Equal(accepted.Count + 1, handled.Distinct().Count());
        Assert.Equal(accepted.Count + 1, handled.Count);
    }

    [Fact]
    public async Task A_handler_that_fails_is_called_again_after_a_while_and_given_up_in_the_end()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        List<string> calls = [];
        var given = new TaskCompletionSource();
        await using WebhookApp app = await StartAsync(
            (e, _) =>
            {
                lock (calls)
                {
                    calls.Add(e.Id);
                    return e.Id == "bad" || calls.Count(id => id == e.Id) < 3 ? throw new InvalidOperationException() : Task.CompletedTask;
                }
            },
            options => options.QueueConcurrency = 2,
            time);

        Assert.Equal(HttpStatusCode.Accepted, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret, id: "good", time: time.GetUtcNow())));
        Assert.Equal(HttpStatusCode.Accepted, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret, id: "bad", time: time.GetUtcNow())));
        while (!app.Logs.All.Any(line => line.StartsWith("Critical: The event asset.ready bad was acknowledged", StringComparison.Ordinal)))
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        lock (calls)
        {
            Assert.Equal((3, 5), (calls.Count(id => id == "good"), calls.Count(id => id == "bad")));
        }
    }

    [Fact]
    public async Task What_was_acknowledged_is_handled_before_the_host_stops()
    {
        var gate = new TaskCompletionSource();
        int handled = 0;
        await using WebhookApp app = await StartAsync(
            async (_, _) =>
            {
                await gate.Task;
                Interlocked.Increment(ref handled);
            },
            options => options.QueueConcurrency = 3);
        for (int i = 0; i < 50; i++)
        {
            Assert.Equal(HttpStatusCode.Accepted, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret)));
        }

        Task stopping = app.StopAsync();
        Assert.False(stopping.IsCompleted);
        gate.SetResult();
        await stopping;

        Assert.Equal(50, handled);
    }

    [Fact]
    public async Task A_host_that_cannot_wait_says_what_is_lost()
    {
        var entered = new TaskCompletionSource();
        await using WebhookApp app = await StartAsync(
            async (_, token) =>
            {
                entered.TrySetResult();
                await Task.Delay(Timeout.Infinite, token);
            },
            options => options.QueueConcurrency = 1,
            services: services => services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(300)));
        for (int i = 0; i < 3; i++)
        {
            await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret));
        }

        await entered.Task;
        await Record.ExceptionAsync(app.StopAsync);

        Assert.Contains(app.Logs.All, line => line.StartsWith("Critical: 2 acknowledged events were not handled", StringComparison.Ordinal));
        Assert.Contains(app.Logs.All, line => line.Contains("It is given up", StringComparison.Ordinal));
    }

    private static Task<WebhookApp> StartAsync(
        Func<WebhookEvent, CancellationToken, Task> handler,
        Action<LivepeerWebhookOptions> configure,
        TimeProvider? time = null,
        Action<IServiceCollection>? services = null) => WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook", handler),
            options =>
            {
                options.Secrets.Add(WebhookApp.Secret);
                options.Enqueue = true;
                configure(options);
            },
            collection =>
            {
                collection.AddSingleton(time ?? TimeProvider.System);
                services?.Invoke(collection);
            });
}
