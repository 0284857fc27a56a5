using System.Net;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>The response of the server beside the result of a call, and beside its failure.</summary>
public sealed class CallResponseTests
{
    private const string Key = "api-key-0123456789";

    private static readonly KeyValuePair<string, string>[] _headers =
    [
        new("X-RateLimit-Remaining", "7"), new("X-Many", "one"), new("x-many", "two"), new("Set-Cookie", "session=secret; HttpOnly"),
    ];

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    public async Task A_result_comes_with_the_status_and_the_headers(int status)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(status, Faults.Stream, _headers));
        using LivepeerClient livepeer = Clients.For(server.BaseAddress);

        LivepeerResponse<LivepeerStream> response = await livepeer.GetResponseAsync(
            client => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.Equal(("abc", (HttpStatusCode)status, 0), (response.Value.Id, response.StatusCode, response.Retries));
        Assert.Equal(["7"], response.Headers["x-ratelimit-remaining"]);
        Assert.Equal(["one", "two"], response.Headers["X-MANY"]);
        Assert.Equal(["application/json"], response.Headers["Content-Type"]);
        Assert.False(response.Headers.ContainsKey("Set-Cookie"));
    }

    [Fact]
    public async Task A_call_without_a_result_has_a_response_too()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(204, headers: _headers));
        using LivepeerClient livepeer = Clients.For(server.BaseAddress);

        LivepeerResponse response = await livepeer.GetResponseAsync(client => client.Streams.DeleteAsync("abc"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["7"], response.Headers["X-RateLimit-Remaining"]);
    }

    [Fact]
    public async Task After_retries_the_response_is_the_last_one_and_counts_them()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(503, headers: _headers), FaultBehaviour.ReadThenReset, Faults.Healthy);
        using LivepeerClient livepeer = Clients.For(server.BaseAddress);

        LivepeerResponse<LivepeerStream> response = await livepeer.GetResponseAsync(client => client.Streams.GetAsync("abc"));

        Assert.Equal((HttpStatusCode.OK, 2), (response.StatusCode, response.Retries));
        Assert.False(response.Headers.ContainsKey("X-RateLimit-Remaining"));
    }

    [Fact]
    public async Task A_deletion_that_finds_nothing_after_a_lost_response_succeeds_with_the_status_of_the_last_one()
    {
        await using var server = new FaultServer(FaultBehaviour.ReadThenReset, FaultBehaviour.Respond(404));
        using LivepeerClient livepeer = Clients.For(server.BaseAddress);

        LivepeerResponse response = await livepeer.GetResponseAsync(client => client.Streams.DeleteAsync("abc"));

        Assert.Equal((HttpStatusCode.NotFound, 1), (response.StatusCode, response.Retries));
    }

    [Fact]
    public async Task Of_several_calls_the_response_is_the_one_received_last()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(201, Faults.Stream), FaultBehaviour.Respond(200, "[]", [new("X-Last", "yes")]));
        using LivepeerClient livepeer = Clients.For(server.BaseAddress);

        LivepeerResponse<int> response = await livepeer.GetResponseAsync(async client =>
        {
            await client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" });
            return await client.Streams.ListAsync().CountAsync();
        });

        Assert.Equal((0, HttpStatusCode.OK), (response.Value, response.StatusCode));
        Assert.True(response.Headers.ContainsKey("X-Last"));
    }

    [Fact]
    public async Task Calls_at_the_same_time_keep_their_responses_apart()
    {
        await using var server = new FaultServer(head => FaultBehaviour.Respond(200, Faults.Stream, [new("X-Path", head.Path)]));
        using LivepeerClient livepeer = Clients.For(server.BaseAddress);

        string[] ids = [.. Enumerable.Range(0, 32).Select(i => $"id-{i}")];
        LivepeerResponse<LivepeerStream>[] responses = await Task.WhenAll(
            ids.Select(id => livepeer.GetResponseAsync(client => client.Streams.GetAsync(id))));

        Assert.Equal(ids.Select(id => $"/api/stream/{id}"), responses.Select(response => response.Headers["X-Path"][0]));
    }

    [Fact]
    public async Task Concurrent_calls_of_one_delegate_give_one_of_their_responses()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        using LivepeerClient livepeer = Clients.For(server.BaseAddress);

        LivepeerResponse<LivepeerStream[]> response = await livepeer.GetResponseAsync(client =>
            Task.WhenAll(Enumerable.Range(0, 16).Select(_ => client.Streams.GetAsync("abc"))));

        Assert.Equal((16, HttpStatusCode.OK), (response.Value.Length, response.StatusCode));
    }

    [Fact]
    public async Task Inside_of_another_both_have_the_response()
    {
        await using var server = new FaultServer(Faults.Healthy);
        using LivepeerClient livepeer = Clients.For(server.BaseAddress);

        LivepeerResponse<LivepeerResponse<LivepeerStream>> response = await livepeer.GetResponseAsync(
            client => client.WithOptions(new CallOptions { MaxRetries = 0 }).GetResponseAsync(inner => inner.Streams.GetAsync("abc")));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (response.StatusCode, response.Value.StatusCode));
    }

    [Fact]
    public async Task A_custom_request_has_a_response_too()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(202, "{}", _headers));
        using LivepeerClient livepeer = Clients.For(server.BaseAddress);

        LivepeerResponse<HttpResponseMessage> response = await livepeer.GetResponseAsync(client => client.SendAsync(HttpMethod.Get, "/new"));
        response.Value.Dispose();

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task A_delegate_that_calls_another_client_is_a_mistake_that_the_message_explains()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        using LivepeerClient livepeer = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => livepeer.GetResponseAsync(_ => livepeer.Streams.GetAsync("abc")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => livepeer.GetResponseAsync(_ => Task.CompletedTask));

        Assert.Contains("the client that was passed to it", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_has_its_headers_with_secrets_redacted()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(
            403,
            """{"errors":["no"]}""",
            [
                .. _headers, new("X-Request-Id", "req-1"), new("X-Echo", $"Bearer {Key}"), new("X-Echo-Key", Key),
                new("X-Echo-Header", "tenant-7"), new("X-Unsafe", "a\u001b[2Jb"),
            ]));
        using LivepeerClient livepeer = Clients.For(server.BaseAddress, Key);

        var exception = await Assert.ThrowsAsync<LivepeerAccessDeniedException>(() => livepeer.GetResponseAsync(client =>
            client.WithOptions(new CallOptions { Headers = { ["X-Tenant"] = "tenant-7" } }).Streams.GetAsync("abc")));

        Assert.Equal(["req-1"], exception.Headers["x-request-id"]);
        Assert.Equal(["application/json"], exception.Headers["Content-Type"]);
        Assert.Equal(["***"], exception.Headers["X-Echo-Key"]);
        Assert.Equal(["***"], exception.Headers["X-Echo-Header"]);
        Assert.DoesNotContain(Key, string.Concat(exception.Headers.Values.SelectMany(values => values)), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', exception.Headers["X-Unsafe"][0]);
        Assert.False(exception.Headers.ContainsKey("Set-Cookie"));
    }

    [Fact]
    public async Task A_fake_client_needs_no_connection()
    {
        using LivepeerClient livepeer = new FakeClient();

        LivepeerResponse<LivepeerStream> response = await livepeer.WithOptions(new CallOptions { MaxRetries = 0 })
            .GetResponseAsync(client => client.Streams.GetAsync("abc"));
        LivepeerResponse deleted = await livepeer.GetResponseAsync(_ => Task.CompletedTask);
        using RestrictedLivepeerClient restricted = new FakeRestrictedClient();
        LivepeerResponse<int> counted = await restricted.WithOptions(new CallOptions()).GetResponseAsync(_ => Task.FromResult(1));

        Assert.Equal(("fake", HttpStatusCode.OK), (response.Value.Id, response.StatusCode));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (deleted.StatusCode, counted.StatusCode));
        Assert.Empty(response.Headers);
    }

    private sealed class FakeClient : LivepeerClient
    {
        public override StreamsClient Streams { get; } = new FakeStreams();
    }

    private sealed class FakeStreams : StreamsClient
    {
        public override Task<LivepeerStream> GetAsync(string id, CancellationToken cancellationToken = default) =>
            Task.FromResult(new LivepeerStream { Id = "fake" });
    }

    private sealed class FakeRestrictedClient : RestrictedLivepeerClient;
}
