using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Livepeer.Sdk.Tests.Support;

public sealed class FaultServerTests : IDisposable
{
    private const string Body = """{"id":"0123456789"}""";

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Responds_in_the_order_of_the_script_and_records_what_was_sent()
    {
        Dictionary<string, string> headers = new() { ["Retry-After"] = "1" };
        await using FaultServer server = new(
            FaultBehaviour.Respond(429, """{"errors":["slow down"]}""", headers),
            FaultBehaviour.Respond(201, "made", contentType: "text/plain"));
        Uri target = new($"{server.BaseAddress}/stream?limit=1&filters=%5B%5D");

        using HttpResponseMessage first = await _client.GetAsync(target);
        using StringContent content = new("""{"name":"ü"}""", Encoding.UTF8, "application/json");
        using HttpResponseMessage second = await _client.PostAsync(target, content);

        Assert.Equal(HttpStatusCode.TooManyRequests, first.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), first.Headers.RetryAfter?.Delta);
        Assert.Equal("application/json", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal("made", await second.Content.ReadAsStringAsync());
        Assert.Equal(["GET", "POST"], server.Requests.Select(request => request.Method));
        Assert.All(server.Requests, request => Assert.Equal("/api/stream?limit=1&filters=%5B%5D", request.Target));
        Assert.All(server.Requests, request => Assert.Equal(1, request.Connection));
        Assert.Equal("""{"name":"ü"}""", server.Requests[1].Text);
        Assert.Equal("application/json; charset=utf-8", server.Requests[1].Header("content-type"));
        Assert.Empty(server.Errors);
    }

    [Fact]
    public async Task Reads_chunked_bodies_and_those_that_wait_for_100_continue()
    {
        await using FaultServer server = new(FaultBehaviour.Respond(200), FaultBehaviour.Respond(204));
        byte[] bytes = [.. Enumerable.Range(0, 100_000).Select(number => (byte)number)];

        foreach (bool chunked in new[] { true, false })
        {
            using HttpRequestMessage request = new(HttpMethod.Put, server.BaseAddress);
            request.Content = new ByteArrayContent(bytes);
            request.Headers.TransferEncodingChunked = chunked;
            request.Headers.ExpectContinue = !chunked;
            using HttpResponseMessage response = await _client.SendAsync(request);
            Assert.True(response.IsSuccessStatusCode);
        }

        Assert.All(server.Requests, request => Assert.Equal(bytes, request.Body));
        Assert.Equal("chunked", server.Requests[0].Header("Transfer-Encoding"));
        Assert.Null(server.Requests[1].Header("Transfer-Encoding"));
    }

    [Fact]
    public async Task Asks_the_delegate_with_the_head_of_each_request()
    {
        await using FaultServer server = new(head =>
            FaultBehaviour.Respond(head.Path == "/api/stream" ? 200 : 404, $"{head.Number} {head.Query}"));

        Assert.Equal("1 a=b", await _client.GetStringAsync(new Uri($"{server.BaseAddress}/stream?a=b")));
        using HttpResponseMessage other = await _client.GetAsync(server.BaseAddress);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.Equal("2 ", await other.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Tells_that_the_script_has_ended()
    {
        await using FaultServer server = new();

        using HttpResponseMessage response = await _client.GetAsync(server.BaseAddress);

        Assert.Equal(418, (int)response.StatusCode);
    }

    [Fact]
    public async Task Resets_before_reading_the_body()
    {
        await using FaultServer server = new(FaultBehaviour.ResetOnAccept, FaultBehaviour.ResetBeforeReading);

        // .NET throws the bare SocketException where the reset comes before it has looked whom it is connected to.
        Exception reset = await Assert.ThrowsAnyAsync<Exception>(() => PostAsync(server));
        Assert.True(reset is HttpRequestException or SocketException);
        Assert.Empty(server.Heads);

        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(server));
        Assert.Single(server.Heads);
        Assert.Empty(server.Requests);
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task Resets_or_closes_after_reading_the_body()
    {
        await using FaultServer server = new(FaultBehaviour.ReadThenReset, FaultBehaviour.ReadThenClose);

        HttpRequestException reset = await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(server));
        HttpRequestException close = await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(server));

        Assert.Equal(SocketError.ConnectionReset, SocketErrorOf(reset));
        Assert.Equal(HttpRequestError.ResponseEnded, close.HttpRequestError);
        Assert.Equal([Body, Body], server.Requests.Select(request => request.Text));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Breaks_off_in_the_middle_of_the_response(bool reset)
    {
        await using FaultServer server = new(FaultBehaviour.TruncateBody(200, Body, 7, reset));

        using HttpResponseMessage response =
            await _client.GetAsync(server.BaseAddress, HttpCompletionOption.ResponseHeadersRead);
        await using Stream stream = await response.Content.ReadAsStreamAsync();
        byte[] start = new byte[7];
        await stream.ReadExactlyAsync(start);

        Assert.Equal(Body.Length, response.Content.Headers.ContentLength);
        Assert.Equal(Body[..7], Encoding.UTF8.GetString(start));
        await Assert.ThrowsAnyAsync<IOException>(async () => await stream.ReadExactlyAsync(start));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Stalls_before_the_headers()
    {
        await using FaultServer server = new(FaultBehaviour.StallHeaders);
        using CancellationTokenSource cancellation = new();

        Task<HttpResponseMessage> reply = _client.GetAsync(server.BaseAddress, cancellation.Token);
        await server.WaitForRequestsAsync(1).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.False(reply.IsCompleted);

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reply);
    }

    [Fact]
    public async Task Stalls_in_the_middle_of_the_response()
    {
        await using FaultServer server = new(FaultBehaviour.StallBody(Body));
        using CancellationTokenSource cancellation = new();

        using HttpResponseMessage response =
            await _client.GetAsync(server.BaseAddress, HttpCompletionOption.ResponseHeadersRead);
        Task<string> text = response.Content.ReadAsStringAsync(cancellation.Token);
        Assert.False(text.IsCompleted);

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => text);
    }

    [Theory]
    [InlineData(null, 2)]
    [InlineData("string", 1)]
    [InlineData("bytes", 1)]
    public async Task HttpClient_by_itself_repeats_a_post_without_content_only(string? kind, int times)
    {
        await using FaultServer server = new(FaultBehaviour.CloseKeptAlive(), FaultBehaviour.Respond(200));
        await _client.GetStringAsync(server.BaseAddress);
        using HttpContent? content = kind switch
        {
            "string" => new StringContent(""),
            "bytes" => new ByteArrayContent([]),
            _ => null,
        };

        Task<HttpResponseMessage> reply = _client.PostAsync(server.BaseAddress, content);

        if (times == 1)
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => reply);
        }
        else
        {
            using HttpResponseMessage response = await reply;
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        ReceivedRequest[] posts = [.. server.Requests.Where(request => request.Method == "POST")];
        Assert.Equal(times, posts.Length);
        Assert.Equal(1, posts[0].Connection);
        Assert.All(posts, post => Assert.Empty(post.Body));
        Assert.All(posts, post => Assert.Equal("0", post.Header("Content-Length")));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task HttpClient_by_itself_sends_a_request_without_content_four_times_over_new_connections(string method)
    {
        await using FaultServer server = new(_ => FaultBehaviour.ReadThenClose);
        using HttpRequestMessage request = new(new HttpMethod(method), server.BaseAddress);

        await Assert.ThrowsAsync<HttpRequestException>(() => _client.SendAsync(request));

        Assert.Equal([1, 2, 3, 4], server.Requests.Select(received => received.Connection));
    }

    [Fact]
    public async Task Nothing_listens_at_the_unreachable_address()
    {
        HttpRequestException exception =
            await Assert.ThrowsAsync<HttpRequestException>(() => _client.GetAsync(FaultServer.Unreachable()));

        Assert.Equal(HttpRequestError.ConnectionError, exception.HttpRequestError);
        Assert.Equal(SocketError.ConnectionRefused, SocketErrorOf(exception));
    }

    private async Task PostAsync(FaultServer server)
    {
        using StringContent content = new(Body, MediaTypeHeaderValue.Parse("application/json"));
        using HttpResponseMessage response = await _client.PostAsync(server.BaseAddress, content);
    }

    private static SocketError? SocketErrorOf(Exception exception) =>
        (exception as SocketException ?? exception.GetBaseException() as SocketException)?.SocketErrorCode;
}
