using System.Collections.Concurrent;
using System.Net;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using StackExchange.Redis;

namespace Livepeer.Sdk.AspNetCore.Tests.Webhooks;

/// <summary>Instances of a service that share a Redis handle each event once.</summary>
public sealed class RedisTests
{
    private const int Events = 1000;
    private const int Seed = 20261129;

    private static readonly TimeSpan _duration = TimeSpan.FromMinutes(5);

    [SkippableFact]
    public async Task A_claim_excludes_others_until_it_is_released_or_over_and_a_confirmation_stays()
    {
        await using RedisServer server = await StartAsync();
        await using ConnectionMultiplexer redis = await server.ConnectAsync();
        RedisWebhookDeduplicator store = Deduplicator(redis);

        Assert.Equal(WebhookClaim.Claimed, await store.ClaimAsync("a", "1", _duration, default));
        Assert.Equal(WebhookClaim.InProgress, await store.ClaimAsync("a", "2", _duration, default));
        await store.ReleaseAsync("a", "2", default);
        Assert.Equal(WebhookClaim.InProgress, await store.ClaimAsync("a", "2", _duration, default));
        await store.ReleaseAsync("a", "1", default);
        Assert.Equal(WebhookClaim.Claimed, await store.ClaimAsync("a", "2", _duration, default));
        await store.ConfirmAsync("a", "2", TimeSpan.FromDays(2), default);
        await store.ReleaseAsync("a", "2", default);
        Assert.Equal(WebhookClaim.Done, await store.ClaimAsync("a", "3", _duration, default));
        Assert.InRange((await redis.GetDatabase().KeyTimeToLiveAsync("a"))!.Value, TimeSpan.FromDays(1.9), TimeSpan.FromDays(2));
        Assert.Equal(WebhookClaim.Claimed, await store.ClaimAsync("b", "1", TimeSpan.FromMilliseconds(1), default));
        while (await store.ClaimAsync("b", "2", _duration, default) != WebhookClaim.Claimed)
        {
            await Task.Yield();
        }
    }

    [SkippableFact]
    public async Task Of_a_thousand_raced_deliveries_each_is_handled_to_the_end_once_though_handlers_crash()
    {
        await using RedisServer server = await StartAsync();
        ConcurrentDictionary<string, int> finished = new();
        ConcurrentDictionary<string, int> running = new();
        int crashes = 0;
        int overlaps = 0;

        async Task HandleAsync(WebhookEvent e, CancellationToken cancellationToken)
        {
            if (running.AddOrUpdate(e.Id, 1, (_, count) => count + 1) > 1)
            {
                Interlocked.Increment(ref overlaps);
            }

            try
            {
                await Task.Yield();
                if (Random.Shared.Next(3) == 0)
                {
                    Interlocked.Increment(ref crashes);
                    throw new InvalidOperationException("The handler crashes.");
                }

                finished.AddOrUpdate(e.Id, 1, (_, count) => count + 1);
            }
            finally
            {
                running.AddOrUpdate(e.Id, 0, (_, count) => count - 1);
            }
        }

        await using ConnectionMultiplexer firstRedis = await server.ConnectAsync();
        await using ConnectionMultiplexer secondRedis = await server.ConnectAsync();
        await using WebhookApp first = await InstanceAsync(firstRedis, HandleAsync);
        await using WebhookApp second = await InstanceAsync(secondRedis, HandleAsync);
        await Parallel.ForEachAsync(Enumerable.Range(0, Events), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            // As the server does: the same event, again and again while the status is 5xx; here by several at once.
            SignedWebhook delivery = SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret, id: $"event-{Seed}-{i}", webhookId: "w");
            await Task.WhenAll(DeliverAsync(first, delivery), DeliverAsync(second, delivery), DeliverAsync(first, delivery), DeliverAsync(second, delivery));
        });

        Assert.Equal(Events, finished.Count);
        Assert.All(finished, pair => Assert.Equal(1, pair.Value));
        Assert.Equal(0, overlaps);
        Assert.InRange(crashes, 100, Events * 2);
    }

    [SkippableFact]
    public async Task While_redis_is_down_events_wait_with_the_server()
    {
        RedisServer server = await StartAsync();
        await using ConnectionMultiplexer redis = await ConnectionMultiplexer.ConnectAsync($"{server.Address},abortConnect=false,syncTimeout=500,asyncTimeout=500,connectTimeout=500");
        int calls = 0;
        await using WebhookApp app = await InstanceAsync(redis, (_, _) => Task.FromResult(Interlocked.Increment(ref calls)));
        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret)));

        await server.DisposeAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", WebhookApp.Secret)));
        Assert.Equal(1, calls);
    }

    private static Task<RedisServer> StartAsync()
    {
        // In CI it is installed, and nothing may be skipped.
        Skip.If(RedisServer.Program is null && Environment.GetEnvironmentVariable("CI") != "true", "redis-server is not installed.");
        return RedisServer.StartAsync();
    }

    private static async Task DeliverAsync(WebhookApp app, SignedWebhook delivery)
    {
        HttpStatusCode status;
        while ((status = await app.SendAsync(delivery)) >= HttpStatusCode.InternalServerError)
        {
            await Task.Yield();
        }

        Assert.Equal(HttpStatusCode.OK, status);
    }

    private static RedisWebhookDeduplicator Deduplicator(ConnectionMultiplexer redis)
    {
        IDatabase database = redis.GetDatabase();
        return new RedisWebhookDeduplicator(async (script, key, arguments, _) =>
            (string?)await database.ScriptEvaluateAsync(script, [key], [.. arguments.Select(argument => (RedisValue)argument)]));
    }

    private static Task<WebhookApp> InstanceAsync(ConnectionMultiplexer redis, Func<WebhookEvent, CancellationToken, Task> handler) =>
        WebhookApp.StartAsync(web => web.MapLivepeerWebhook("/hook", handler), options =>
        {
            options.Secrets.Add(WebhookApp.Secret);
            options.Deduplicator = Deduplicator(redis);
        });
}
