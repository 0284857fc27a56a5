using System.Net;
using System.Text;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.AspNetCore.Tests.Webhooks;

/// <summary>An endpoint handles what is authentic, and its status lets the server do the right thing.</summary>
public sealed class WebhookEndpointTests
{
    private const string Secret = WebhookApp.Secret;

    [Fact]
    public async Task An_event_reaches_the_handler_typed()
    {
        List<WebhookEvent> seen = [];
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerWebhook("/hook", (e, _) =>
        {
            seen.Add(e);
            return Task.CompletedTask;
        }));

        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", Secret)));
        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("something.new", Secret)));

        Assert.NotNull(Assert.IsType<AssetReadyEvent>(seen[0]).Asset!.PlaybackId);
        Assert.Equal("something.new", seen[1].Type?.Value);
    }

    [Fact]
    public async Task What_can_never_verify_is_refused_for_good()
    {
        int handled = 0;
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerWebhook("/hook", (_, _) => Task.FromResult(handled++)));
        SignedWebhook good = SignedWebhook.CreateEvent("asset.ready", Secret);
        byte[] changed = [.. good.Body.Span];
        changed[^3] ^= 1;

        Assert.Equal(HttpStatusCode.BadRequest, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", "another secret")));
        Assert.Equal(HttpStatusCode.BadRequest, await app.SendAsync(SignedWebhook.Sign("not json"u8.ToArray(), Secret, DateTimeOffset.UtcNow)));
        Assert.Equal(HttpStatusCode.BadRequest, await SendRawAsync(app, changed, good.Signature));
        Assert.Equal(HttpStatusCode.BadRequest, await SendRawAsync(app, good.Body.ToArray()));
        Assert.Equal(HttpStatusCode.BadRequest, await SendRawAsync(app, good.Body.ToArray(), good.Signature, good.Signature));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendRawAsync(app, new byte[(1024 * 1024) + 1], good.Signature));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await app.Client.GetAsync(app.Url)).StatusCode);
        Assert.Equal(0, handled);
        Assert.DoesNotContain(app.Logs.All, line => line.Contains(Secret, StringComparison.Ordinal) || line.Contains(good.Signature[^64..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_without_a_length_is_limited_too()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask).WithLivepeerWebhookOptions(options => options.MaxBodySize = 2000));
        SignedWebhook good = SignedWebhook.CreateEvent("asset.ready", Secret);
        SignedWebhook large = SignedWebhook.CreateEvent("asset.ready", Secret, id: new string('x', 2000));

        foreach ((SignedWebhook delivery, HttpStatusCode expected) in new[] { (good, HttpStatusCode.OK), (large, HttpStatusCode.RequestEntityTooLarge) })
        {
            using HttpRequestMessage request = delivery.ToRequest(app.Url);
            request.Headers.TransferEncodingChunked = true;
            Assert.Equal(expected, (await app.Client.SendAsync(request)).StatusCode);
        }
    }

    [Fact]
    public async Task What_may_succeed_later_is_not_lost()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        bool known = false;
        bool broken = false;
        await using WebhookApp app = await WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask),
            options => options.SecretsProvider = (_, _) => broken ? throw new TimeoutException("vault") : new(known ? [Secret] : null),
            services => services.AddSingleton<TimeProvider>(time));
        SignedWebhook delivery = SignedWebhook.CreateEvent("asset.ready", Secret, time: time.GetUtcNow());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.SendAsync(delivery));
        broken = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.SendAsync(delivery));
        (broken, known) = (false, true);
        time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.SendAsync(delivery));
        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", Secret, time: time.GetUtcNow())));
        Assert.Equal(
            HttpStatusCode.InternalServerError,
            await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", Secret, new() { ["asset"] = "of another shape" }, time: time.GetUtcNow())));
    }

    [Fact]
    public async Task A_handler_that_fails_sees_the_event_again()
    {
        int calls = 0;
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerWebhook(
            "/hook", (_, _) => ++calls < 3 ? throw new InvalidOperationException() : Task.CompletedTask));
        SignedWebhook delivery = SignedWebhook.CreateEvent("asset.ready", Secret);

        Assert.Equal(HttpStatusCode.InternalServerError, await app.SendAsync(delivery));
        Assert.Equal(HttpStatusCode.InternalServerError, await app.SendAsync(delivery));
        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(delivery));
        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(delivery));
        Assert.Equal(3, calls);
        Assert.Contains(app.Logs.All, line => line.StartsWith("Error: The handler of the event asset.ready", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_an_event_is_handled_its_repetition_must_come_back()
    {
        var gate = new TaskCompletionSource();
        var entered = new TaskCompletionSource();
        int calls = 0;
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerWebhook("/hook", async (_, _) =>
        {
            calls++;
            entered.TrySetResult();
            await gate.Task;
        }));
        SignedWebhook delivery = SignedWebhook.CreateEvent("asset.ready", Secret);

        Task<HttpStatusCode> first = app.SendAsync(delivery);
        await entered.Task;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.SendAsync(delivery));
        gate.SetResult();
        Assert.Equal(HttpStatusCode.OK, await first);
        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(delivery));
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_handler_ends_its_work_though_the_server_has_hung_up()
    {
        var gate = new TaskCompletionSource();
        var entered = new TaskCompletionSource<HttpContext>();
        var done = new TaskCompletionSource<bool>();
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerWebhook<HttpContext>("/hook", async (_, context, token) =>
        {
            entered.SetResult(context);
            await gate.Task;
            done.SetResult(token.IsCancellationRequested);
        }));
        SignedWebhook delivery = SignedWebhook.CreateEvent("asset.ready", Secret);
        using var patience = new CancellationTokenSource();
        using HttpRequestMessage request = delivery.ToRequest(app.Url);
        Task sending = app.Client.SendAsync(request, patience.Token);
        HttpContext context = await entered.Task;
        var aborted = new TaskCompletionSource();
        context.RequestAborted.Register(aborted.SetResult);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        await aborted.Task;
        gate.SetResult();

        Assert.False(await done.Task);
        HttpStatusCode status;
        while ((status = await app.SendAsync(delivery)) == HttpStatusCode.ServiceUnavailable)
        {
            // Between the end of the handler and its confirmation.
        }

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task A_handler_that_takes_too_long_is_canceled()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var entered = new TaskCompletionSource();
        await using WebhookApp app = await WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook("/hook", async (_, token) =>
            {
                entered.SetResult();
                await Task.Delay(Timeout.Infinite, token);
            }),
            services: services => services.AddSingleton<TimeProvider>(time));

        Task<HttpStatusCode> sending = app.SendAsync(SignedWebhook.CreateEvent("asset.ready", Secret, time: time.GetUtcNow()));
        await entered.Task;
        time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(HttpStatusCode.InternalServerError, await sending);
    }

    [Fact]
    public async Task The_same_event_for_another_webhook_or_path_is_handled_by_itself()
    {
        int calls = 0;
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerWebhook("/hook/{tenant}", (_, _) => Task.FromResult(calls++)));
        SignedWebhook[] deliveries =
        [
            SignedWebhook.CreateEvent("asset.ready", Secret, id: "e", webhookId: "w1"), SignedWebhook.CreateEvent("asset.ready", Secret, id: "e", webhookId: "w2"),
        ];
        foreach (SignedWebhook delivery in (SignedWebhook[])[.. deliveries, .. deliveries])
        {
            Assert.Equal(HttpStatusCode.OK, await app.SendAsync(delivery, "/hook/a"));
            Assert.Equal(HttpStatusCode.OK, await app.SendAsync(delivery, "/hook/b"));
        }

        Assert.Equal(4, calls);
    }

    [Fact]
    public async Task An_event_without_an_id_is_handled_each_time()
    {
        int calls = 0;
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerWebhook("/hook", (_, _) => Task.FromResult(calls++)));
        DateTimeOffset now = DateTimeOffset.UtcNow;
        byte[] body = Encoding.UTF8.GetBytes($$"""{"event":"asset.ready","timestamp":{{now.ToUnixTimeMilliseconds()}}}""");

        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.Sign(body, Secret, now)));
        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.Sign(body, Secret, now)));
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task Each_tenant_has_its_own_secret()
    {
        List<string?> seen = [];
        await using WebhookApp app = await WebhookApp.StartAsync(
            web => web.MapLivepeerWebhook<HttpContext>("/hook/{tenant}", (_, context, _) =>
            {
                seen.Add((string?)context.Request.RouteValues["tenant"]);
                return Task.CompletedTask;
            }),
            options => options.SecretsProvider = (context, _) => new([$"secret of {context.Request.RouteValues["tenant"]}"]));

        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", "secret of a"), "/hook/a"));
        Assert.Equal(HttpStatusCode.BadRequest, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", "secret of a"), "/hook/b"));
        Assert.Equal(["a"], seen);
    }

    [Fact]
    public async Task A_store_that_is_down_loses_nothing()
    {
        var store = new BrokenStore();
        int calls = 0;
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerWebhook(
            "/hook", (_, _) => Task.FromResult(calls++)).WithLivepeerWebhookOptions(options => options.Deduplicator = store));
        SignedWebhook delivery = SignedWebhook.CreateEvent("asset.ready", Secret);

        store.FailsToClaim = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.SendAsync(delivery));
        Assert.Equal(0, calls);
        store.FailsToClaim = false;
        Assert.Equal(HttpStatusCode.OK, await app.SendAsync(delivery));
        Assert.Equal(1, calls);
        Assert.Contains(app.Logs.All, line => line.Contains("was handled, but that can't be stored", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Conventions_apply_to_the_endpoint()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerWebhook("/hook", (_, _) => Task.CompletedTask)
            .AddEndpointFilter(async (context, next) =>
            {
                context.HttpContext.Response.Headers["x-filter"] = "seen";
                return await next(context);
            })
            .WithName("hook"));
        using HttpRequestMessage request = SignedWebhook.CreateEvent("asset.ready", Secret).ToRequest(app.Url);

        using HttpResponseMessage response = await app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("seen", Assert.Single(response.Headers.GetValues("x-filter")));
    }

    private static async Task<HttpStatusCode> SendRawAsync(WebhookApp app, byte[] body, params string[] signatures)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, app.Url) { Content = new ByteArrayContent(body) };
        foreach (string signature in signatures)
        {
            request.Headers.TryAddWithoutValidation(WebhookEvent.SignatureHeaderName, signature);
        }

        using HttpResponseMessage response = await app.Client.SendAsync(request);
        return response.StatusCode;
    }

    private sealed class BrokenStore : IWebhookDeduplicator
    {
        public bool FailsToClaim { get; set; }

        public Task<WebhookClaim> ClaimAsync(string key, string owner, TimeSpan duration, CancellationToken cancellationToken) =>
            FailsToClaim ? throw new TimeoutException() : Task.FromResult(WebhookClaim.Claimed);

        public Task ConfirmAsync(string key, string owner, TimeSpan retention, CancellationToken cancellationToken) => throw new TimeoutException();

        public Task ReleaseAsync(string key, string owner, CancellationToken cancellationToken) => throw new TimeoutException();
    }
}
