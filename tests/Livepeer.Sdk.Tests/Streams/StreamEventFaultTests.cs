using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Streams;

/// <summary>Events from a server that sends whatever it likes.</summary>
[Experimental(Experiments.Metrics)]
public sealed class StreamEventFaultTests
{
    private const string Data = "data: {\"id\":\"x\"}\n\n";

    private static readonly StreamEventsOptions _quick = new() { MaxRetryDelay = TimeSpan.FromMilliseconds(1) };

    private static readonly string[] _fragments =
    [
        "retry: 922337203685477\n", "retry: 922337203685478\n", "retry: 9223372036854775807\n", "retry: 99999999999999999999\n",
        "retry: -1\n", "retry: 0\n",
        "retry: \n", "id: \u0001\n", "id: \u00fc\n", "id: a\0b\n", "id: \ud83c\udfac\n", "id: ok\n", "id:\n", "id:  \n",
        "id: " + new string('i', 5000) + "\n",
        "event: e\n", "event: " + new string('e', 3000) + "\n", "data\n", "data:\n", ": comment\n", "\n", "\r", "\r\n", "\n\n", "\uFEFF",
        "unknown: x\n",
        "data: {\"id\":\"\\ud800\"}\n", "data: {\"timestamp\":1e308}\n", "data: {\"timestamp\":9223372036854775807}\n",
        "data: {\"timestamp\":\"x\"}\n",
        "data: {\"type\":5}\n", "data: {\"state\":[]}\n", "data: null\n", "data: [\n", "data: {\"a\":" + new string('[', 200) + "\n", Data,
        "data: {\"type\":null,\"success\":\"x\"}\n", "data: {\"id\":\"a\",\"id\":\"b\"}\n", "data: \u00ff\ud800\n",
    ];

    [Fact]
    public async Task Whatever_the_server_sends_the_events_end_as_promised()
    {
        byte[] body = [];
        bool isFirst = true;
        await using var server = new FaultServer(_ =>
        {
            bool sends = isFirst;
            isFirst = false;
            return sends
                ? FaultBehaviour.Respond(new FaultResponse(200, body, contentType: "text/event-stream"))
                : FaultBehaviour.Respond(404);
        });
        using LivepeerClient client = Clients.For(server.BaseAddress);

        foreach (int seed in Fuzz.Seeds)
        {
            Random random = new Random(seed);
            string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => random.Pick(_fragments)));
            body = Encoding.UTF8.GetBytes(text);
            for (int flips = random.Next(3); flips > 0 && body.Length > 0; flips--)
            {
                body[random.Next(body.Length)] = (byte)random.Next(256);
            }

            isFirst = true;

            Exception? exception = await Record.ExceptionAsync(async () => await client.Streams.FollowEventsAsync("s1", _quick).ToListAsync());

            Assert.True(exception is LivepeerNotFoundException, $"Seed {seed}: {exception}");
        }
    }

    [Theory]
    [InlineData("\u0001")]
    [InlineData("\u007f")]
    [InlineData("\u00fc")]
    [InlineData("\u65e5\u672c")]
    [InlineData("a\tb")]
    [InlineData(" a")]
    [InlineData("HUGE")]
    public async Task An_id_that_no_header_can_carry_does_not_end_the_events(string id)
    {
        string unusable = id.Replace("HUGE", new string('i', 100_000), StringComparison.Ordinal);
        await using var server = new FaultServer(
            Events("id: good\n" + Data), Events($"id: {(id == " a" ? "  a " : unusable)}\n" + Data), Events(Data));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        List<StreamEvent> events = await client.Streams.FollowEventsAsync("s1", _quick).Take(3).ToListAsync();

        Assert.Equal(3, events.Count);
        Assert.Equal([null, "good", "good"], server.Heads.Select(head => head.Header("Last-Event-ID")));
        Assert.Throws<ArgumentException>("LastEventId", () => new StreamEventsOptions { LastEventId = unusable });
    }

    [Theory]
    [InlineData("922337203685477")]
    [InlineData("9223372036854775807")]
    [InlineData("86400000")]
    [InlineData("0")]
    public async Task A_delay_that_the_server_requests_is_bounded(string retry)
    {
        await using var server = new FaultServer(Events($"retry: {retry}\n" + Data), Events(Data));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Assert.Equal(2, (await client.Streams.FollowEventsAsync("s1", _quick).Take(2).ToListAsync()).Count);
    }

    [Fact]
    public async Task A_retry_after_of_more_than_an_hour_ends_the_events()
    {
        await using var server = new FaultServer(Events(Data), FaultBehaviour.Respond(429, headers: [new("Retry-After", "99999")]));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxRetries = 0);

        var exception = await Assert.ThrowsAsync<LivepeerRateLimitException>(
            async () => await client.Streams.FollowEventsAsync("s1", _quick).ToListAsync());

        Assert.Equal(TimeSpan.FromSeconds(99999), exception.RetryAfter);
        Assert.Equal(2, server.Heads.Count);
    }

    [Theory]
    [InlineData("text/html", false)]
    [InlineData("application/json", false)]
    [InlineData("text/plain; charset=utf-8", false)]
    [InlineData("TEXT/Event-Stream; charset=utf-8", true)]
    [InlineData("not a type", true)]
    public async Task A_response_of_another_type_ends_the_events(string type, bool isFollowed)
    {
        await using var server = new FaultServer(
            Events(Data), FaultBehaviour.Respond(new FaultResponse(200, Data, contentType: type)), FaultBehaviour.Respond(404));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAnyAsync<LivepeerApiException>(
            async () => await client.Streams.FollowEventsAsync("s1", _quick).ToListAsync());

        Assert.Equal(isFollowed ? HttpStatusCode.NotFound : HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(isFollowed ? 3 : 2, server.Heads.Count);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("data: x")]
    [InlineData(": x")]
    [InlineData("data: x\n")]
    [InlineData("data: x\r")]
    [InlineData("data: x\r\n")]
    [InlineData("id: x\nfield\n")]
    public async Task An_endless_event_ends_the_events_within_its_limit(string text)
    {
        using var endless = new Endless(Encoding.ASCII.GetBytes(text), repeatsAll: text.EndsWith('\n') || text.EndsWith('\r'));
        await using ServiceProvider services = Clients.Container(
            new Uri("https://livepeer.example/api"), tune: livepeer => livepeer.Api.ConfigurePrimaryHttpMessageHandler(() => endless));
        LivepeerClient client = services.GetRequiredService<LivepeerClient>();

        var exception = await Assert.ThrowsAsync<LivepeerException>(
            async () => await client.Streams.FollowEventsAsync("s1", _quick).ToListAsync());

        Assert.Contains("1048576", exception.Message, StringComparison.Ordinal);
        Assert.InRange(endless.Sent, 1, 4 * 1024 * 1024);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Many_events_are_no_large_one(string newline)
    {
        string comments = string.Concat(Enumerable.Repeat(":" + new string('c', 1000) + "\n", 2000));
        string events = string.Concat(Enumerable.Repeat("data: {\"id\":\"x\"," + $"\"a\":\"{new string('a', 100_000)}\"}}\n\n", 30));
        await using var server = new FaultServer(Events((comments + events).Replace("\n", newline, StringComparison.Ordinal) + Data));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Assert.Equal(31, (await client.Streams.FollowEventsAsync("s1", _quick).Take(31).ToListAsync()).Count);
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("RetryDelay", () => new StreamEventsOptions { RetryDelay = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>("RetryDelay", () => new StreamEventsOptions { RetryDelay = TimeSpan.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetryDelay", () => new StreamEventsOptions { MaxRetryDelay = TimeSpan.FromDays(25) });
        Assert.Throws<ArgumentException>("LastEventId", () => new StreamEventsOptions { LastEventId = "" });
        Assert.Throws<ArgumentException>("LastEventId", () => new StreamEventsOptions { LastEventId = "a\r\nX: 1" });
        Assert.Null(new StreamEventsOptions { LastEventId = null }.LastEventId);
    }

    private static FaultBehaviour Events(string text) => FaultBehaviour.Respond(new FaultResponse(200, text, contentType: "text/event-stream"));

    /// <summary>Responds with an endless body: a text, then its last character or all of it repeatedly.</summary>
    private sealed class Endless(byte[] text, bool repeatsAll) : HttpMessageHandler
    {
        public long Sent { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new Body(this)) });

        private byte Next()
        {
            byte next = repeatsAll ? text[Sent % text.Length] : text[Math.Min(Sent, text.Length - 1)];
            Sent++;
            return next;
        }

        private sealed class Body(Endless owner) : Stream
        {
            public override bool CanRead => true;

            public override bool CanSeek => false;

            public override bool CanWrite => false;

            public override long Length => throw new NotSupportedException();

            public override long Position
            {
                get => throw new NotSupportedException();
                set => throw new NotSupportedException();
            }

            public override int Read(byte[] buffer, int offset, int count)
            {
                for (int index = 0; index < count; index++)
                {
                    buffer[offset + index] = owner.Next();
                }

                return count;
            }

            public override void Flush()
            {
            }

            public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

            public override void SetLength(long value) => throw new NotSupportedException();

            public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        }
    }
}
