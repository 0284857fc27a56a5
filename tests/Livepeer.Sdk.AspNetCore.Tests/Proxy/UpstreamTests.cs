using System.Net;
using System.Security.Claims;
using System.Text.Json.Nodes;
using System.Threading.RateLimiting;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>What visitors learn of failures, and how they are kept from causing them.</summary>
public sealed class UpstreamTests
{
    [Theory]
    [InlineData(401, HttpStatusCode.BadGateway)]
    [InlineData(403, HttpStatusCode.BadGateway)]
    [InlineData(404, HttpStatusCode.NotFound)]
    [InlineData(400, HttpStatusCode.BadRequest)]
    [InlineData(422, HttpStatusCode.UnprocessableEntity)]
    [InlineData(409, HttpStatusCode.Conflict)]
    [InlineData(412, HttpStatusCode.Conflict)]
    [InlineData(418, HttpStatusCode.BadGateway)]
    [InlineData(429, HttpStatusCode.TooManyRequests)]
    [InlineData(500, HttpStatusCode.BadGateway)]
    [InlineData(501, HttpStatusCode.BadGateway)]
    [InlineData(502, HttpStatusCode.BadGateway)]
    [InlineData(503, HttpStatusCode.ServiceUnavailable)]
    public async Task A_failure_is_translated_without_secrets(int upstream, HttpStatusCode expected)
    {
        await using VisitorHost host = await VisitorHost.StartAsync(
            services: builder => builder.Services.Configure<LivepeerOptions>(livepeer => livepeer.MaxRetries = 0));
        host.Studio.Faults.Always("*", "**", StudioFault.Status(
            upstream, $$"""{"errors":["no token {{host.Studio.ApiKey}} found at 10.0.0.1"]}""", retryAfter: upstream is 429 ? "7" : null));

        foreach ((string method, string path, string? body) in new (string, string, string?)[]
        {
            ("GET", "/livepeer/stream/a", null), ("POST", "/livepeer/stream", """{"name":"s"}"""), ("GET", "/uploads/a", null),
            ("POST", "/uploads", """{"name":"a","size":1,"type":"video/mp4"}"""),
        })
        {
            using HttpResponseMessage response = await host.SendRawAsync("alice", method, path, body);
            string text = await response.Content.ReadAsStringAsync();

            Assert.Equal(expected, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.DoesNotContain(host.Studio.ApiKey, text, StringComparison.Ordinal);
            Assert.Equal(upstream == 429 ? TimeSpan.FromSeconds(7) : null, response.Headers.RetryAfter?.Delta);
            if (upstream is 401 or 403 or >= 500)
            {
                Assert.DoesNotContain("10.0.0.1", text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("failed to download https://files.example/a.mp4?token=hidden", "The file could not be processed.")]
    [InlineData("invalid video file codec or container", "invalid video file codec or container")]
    public async Task A_reason_of_failure_does_not_show_addresses(string reason, string expected)
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        string id = (await host.CreateAssetAsync("alice")).Asset.Id;
        host.Studio.Store.Write(
            StudioObjectKind.Asset, id, $$$"""{"status":{"phase":"failed","updatedAt":1,"errorMessage":"{{{reason}}}"}}""");

        Assert.Equal(expected, (string?)(await host.SendAsync("alice", "GET", "/livepeer/asset/" + id)).Body!["status"]!["errorMessage"]);
        Assert.Equal(expected, (string?)(await host.SendAsync("alice", "GET", "/uploads/" + id)).Body!["errorMessage"]);
    }

    [Fact]
    public async Task What_a_visitor_can_fix_is_explained()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(VisitorHost.OpenAllFields);

        (HttpStatusCode status, JsonNode? problem) =
            await host.SendAsync("alice", "POST", "/livepeer/stream", """{"name":"s","userTags":{"a":true}}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("userTags", (string?)problem!["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_can_not_be_reached_is_a_bad_gateway()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        host.Studio.Faults.Always("*", "**", StudioFault.LoseResponse());

        (HttpStatusCode read, _) = await host.SendAsync("alice", "GET", "/livepeer/stream/a");
        (HttpStatusCode create, JsonNode? problem) = await host.SendAsync("alice", "POST", "/livepeer/stream", """{"name":"s"}""");

        Assert.Equal((HttpStatusCode.BadGateway, HttpStatusCode.BadGateway), (read, create));
        Assert.Contains("not known", (string?)problem!["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_who_leaves_cancels_the_call()
    {
        using var livepeer = new WaitingClient();
        await using VisitorHost host = await VisitorHost.StartAsync(proxy =>
        {
            proxy.AllowGetStream();
            proxy.Client = _ => livepeer;
        });
        using HttpClient visitor = host.As("alice");
        using var leaves = new CancellationTokenSource();
        Task<HttpResponseMessage> call = visitor.GetAsync("/livepeer/stream/a", leaves.Token);
        await livepeer.Waiting.Started.Task;

        await leaves.CancelAsync();

        await livepeer.Waiting.Cancelled.Task;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_request_timeout_of_the_application_has_its_own_response()
    {
        using var livepeer = new WaitingClient();
        await using VisitorHost host = await VisitorHost.StartAsync(
            proxy =>
            {
                proxy.AllowGetStream();
                proxy.Client = _ => livepeer;
            },
            services: builder => builder.Services.AddRequestTimeouts(),
            pipeline: app => app.UseRequestTimeouts(),
            conventions: mapped => mapped.WithRequestTimeout(TimeSpan.FromMilliseconds(100)));

        (HttpStatusCode status, _) = await host.SendAsync("alice", "GET", "/livepeer/stream/a");

        Assert.Equal(HttpStatusCode.GatewayTimeout, status);
        await livepeer.Waiting.Cancelled.Task;
    }

    [Fact]
    public async Task Rates_are_limited_by_the_middleware_of_the_framework()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(
            services: builder => builder.Services.AddRateLimiter(limiter => limiter.AddPolicy("visitors", context =>
                RateLimitPartition.GetTokenBucketLimiter(
                    context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
                    _ => new() { TokenLimit = 2, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromHours(1) }))),
            pipeline: app => app.UseRateLimiter(),
            conventions: mapped => mapped.RequireRateLimiting("visitors"));
        async Task<HttpStatusCode> CreateAsync(string user) => (await host.SendRawAsync(user, "POST", "/livepeer/stream", """{"name":"s"}""")).StatusCode;

        HttpStatusCode[] alice = [await CreateAsync("alice"), await CreateAsync("alice"), await CreateAsync("alice")];

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.ServiceUnavailable], alice);
        Assert.Equal(HttpStatusCode.Created, await CreateAsync("bob"));
        Assert.Equal(3, host.Upstream.Count);
    }

    private sealed class WaitingClient : LivepeerClient
    {
        public WaitingStreams Waiting { get; } = new();

        public override StreamsClient Streams => Waiting;
    }

    private sealed class WaitingStreams : StreamsClient
    {
        public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task<LivepeerStream> GetAsync(string id, CancellationToken cancellationToken = default)
        {
            Started.SetResult();
            cancellationToken.Register(() => Cancelled.SetResult());
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new LivepeerStream();
        }
    }
}
