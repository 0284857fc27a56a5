using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.Streams;

/// <summary>The messages about a stream: one sequence over connections that break.</summary>
[Experimental(Experiments.Metrics)]
public sealed class StreamEventsTests
{
    private static readonly StreamEventsOptions _quick = new() { RetryDelay = TimeSpan.FromMilliseconds(1) };

    [Fact]
    public async Task They_go_on_after_the_last_one_whatever_breaks()
    {
        await using var server = new FaultServer(
            Events(Message(1) + Message(2)),
            FaultBehaviour.TruncateBody(new FaultResponse(200, Message(3) + Message(4), contentType: "text/event-stream"), Message(3).Length + 4),
            FaultBehaviour.Respond(503),
            FaultBehaviour.Respond(429),
            FaultBehaviour.ReadThenReset,
            Events("event: ping\n\n: a comment\n\n"),
            Events("event: lp_event\ndata: not json\n\n" + Message(4) + Message(5)));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxRetries = 0);
        var options = new StreamEventsOptions { From = DateTimeOffset.FromUnixTimeMilliseconds(1700000000000), RetryDelay = TimeSpan.FromMilliseconds(1) };

        List<StreamEvent> events = await TakeAsync(client.Streams.FollowEventsAsync("s1", options), 5);

        Assert.Equal(["e1", "e2", "e3", "e4", "e5"], events.Select(one => one.Id));
        Assert.Equal(StreamEventType.Transcode, events[0].Type);
        Assert.True(events[0].Success);
        Assert.Equal("eu", events[0].AdditionalProperties!["region"].GetString());
        Assert.Equal("/api/data/stream/s1/events?from=1700000000000", server.Heads[0].Target);
        Assert.All(server.Heads.Skip(1), head => Assert.Equal("/api/data/stream/s1/events", head.Target));
        Assert.Equal([null, "e2", "e3", "e3", "e3", "e3", "e3"], server.Heads.Select(head => head.Header("Last-Event-ID")));
        Assert.All(server.Heads, head => Assert.Equal("text/event-stream", head.Header("Accept")));
    }

    [Fact]
    public async Task They_begin_after_a_message_that_the_caller_kept()
    {
        await using var server = new FaultServer(Events(Message(8)));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        var options = new StreamEventsOptions { From = DateTimeOffset.UnixEpoch, LastEventId = "e7" };

        await TakeAsync(client.Streams.FollowEventsAsync("s1", options), 1);

        Assert.Equal("e7", server.Heads[0].Header("Last-Event-ID"));
        Assert.Null(server.Heads[0].Query);
    }

    [Fact]
    public async Task The_first_connection_must_come_about()
    {
        using LivepeerClient client = Clients.For(FaultServer.Unreachable(), options => options.MaxRetries = 0);

        await Assert.ThrowsAsync<LivepeerConnectionException>(() => TakeAsync(client.Streams.FollowEventsAsync("s1", _quick), 1));
    }

    [Fact]
    public async Task What_the_server_refuses_is_the_end()
    {
        await using var server = new FaultServer(Events(Message(1)), FaultBehaviour.Respond(404, """{"errors":["stream not found"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerNotFoundException>(
            () => TakeAsync(client.Streams.FollowEventsAsync("s1", _quick), 2));

        Assert.Equal("/data/stream/{id}/events", exception.PathTemplate);
        Assert.Equal(2, server.Heads.Count);
    }

    [Fact]
    public async Task The_caller_ends_them()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FaultServer(FaultBehaviour.StallBody(Response(Message(1) + " "), Message(1).Length));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (StreamEvent _ in client.Streams.FollowEventsAsync("s1", _quick, cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(server.Heads);
    }

    [Fact]
    public async Task An_id_is_checked_before_anything_is_sent()
    {
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());

        Assert.Throws<ArgumentException>("id", () => client.Streams.FollowEventsAsync("../user/me"));
        await Assert.ThrowsAsync<ArgumentException>("id", () => client.Streams.GetHealthAsync("a/b"));
    }

    [Fact]
    public async Task A_connection_lasts_as_long_as_it_is_not_silent()
    {
        var time = new FakeTimeProvider();
        using var feed = new Feed();
        await using ServiceProvider services = Services(feed, time);
        LivepeerClient client = services.GetRequiredService<LivepeerClient>();
        await using IAsyncEnumerator<StreamEvent> events = client.Streams.FollowEventsAsync("s1", _quick).GetAsyncEnumerator();
        Task<bool> next = events.MoveNextAsync().AsTask();

        // Ten minutes in steps far below the limit: a step may be over before the reader waits again.
        for (int i = 0; i < 60; i++)
        {
            await feed.WriteAsync("event: ping\n\n");
            time.Advance(TimeSpan.FromSeconds(10));
        }

        await feed.WriteAsync(Message(1));
        Assert.True(await next);
        Assert.Equal(1, feed.Connections);
    }

    [Fact]
    public async Task A_silent_connection_is_replaced()
    {
        var time = new FakeTimeProvider();
        using var feed = new Feed();
        await using ServiceProvider services = Services(feed, time);
        LivepeerClient client = services.GetRequiredService<LivepeerClient>();
        await using IAsyncEnumerator<StreamEvent> events = client.Streams.FollowEventsAsync("s1", _quick).GetAsyncEnumerator();
        Task<bool> next = events.MoveNextAsync().AsTask();
        await feed.WriteAsync(Message(1));
        Assert.True(await next);
        next = events.MoveNextAsync().AsTask();

        while (feed.Connections < 2)
        {
            time.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }

        await feed.WriteAsync(Message(2));
        Assert.True(await next);
        Assert.Equal("e2", events.Current.Id);
    }

    [Fact]
    public async Task The_end_of_the_walk_is_the_end_of_the_call()
    {
        using var telemetry = new TelemetryRecorder(sources: source => source == "Livepeer.Sdk");
        await using var server = new FaultServer(_ => FaultBehaviour.StallBody(Response(Message(1) + " "), Message(1).Length));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await TakeAsync(client.Streams.FollowEventsAsync("s1", _quick), 1);

        RecordedMeasurement measured = Assert.Single(telemetry.MeasurementsOf("livepeer.client.operation.duration"));
        Assert.Equal("/data/stream/{id}/events", measured.Tags["url.template"]);
    }

    [Fact]
    public async Task The_health_of_a_stream_holds_its_conditions_metrics_and_destinations()
    {
        const string body = """
            {"id":"s1","healthy":{"status":false,"lastProbeTime":1700000000123,"lastTransitionTime":null},
             "conditions":[{"type":"Transcoding","status":true,"frequency":{"1m0s":0.5},"lastProbeTime":1,"lastTransitionTime":1},{"type":"New","status":null,"lastProbeTime":null,"lastTransitionTime":null}],
             "metrics":{"Viewers":[{"name":"Viewers","dimensions":{"region":"eu"},"last":[1700000000000,12.5]}]},
             "multistream":[{"target":{"id":"t1","name":"x","profile":"source"},"connected":{"type":"Connected","status":true,"lastProbeTime":1,"lastTransitionTime":1}}]}
            """;
        await using var server = new FaultServer(FaultBehaviour.Respond(200, body));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        StreamHealth health = await client.Streams.GetHealthAsync("s1");

        Assert.False(health.Healthy!.Status);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1700000000123), health.Healthy.LastProbeTime);
        Assert.Equal([StreamConditionType.Transcoding, new StreamConditionType("New")], health.Conditions!.Select(one => one.Type!.Value));
        Assert.Equal(0.5, health.Conditions![0].Frequency!["1m0s"]);
        Assert.Equal(12.5, health.Metrics!["Viewers"][0].Value);
        Assert.True(health.Multistream![0].Connected!.Status);
        Assert.Equal("t1", health.Multistream[0].Target!.Id);
    }

    private static string Message(int number) =>
        $"id: e{number}\nevent: lp_event\ndata: {{\"type\":\"transcode\",\"id\":\"e{number}\",\"timestamp\":17000000000{number:00},\"streamId\":\"s1\",\"success\":true,\"region\":\"eu\"}}\n\n";

    private static FaultResponse Response(string text) => new(200, text, contentType: "text/event-stream; charset=utf-8");

    private static FaultBehaviour Events(string text) => FaultBehaviour.Respond(Response(text));

    private static async Task<List<StreamEvent>> TakeAsync(IAsyncEnumerable<StreamEvent> events, int count)
    {
        List<StreamEvent> taken = [];
        await foreach (StreamEvent one in events)
        {
            taken.Add(one);
            if (taken.Count == count)
            {
                break;
            }
        }

        return taken;
    }

    private static ServiceProvider Services(Feed feed, FakeTimeProvider time) => Clients.Container(
        new Uri("https://livepeer.example/api"),
        options => options.AttemptTimeout = TimeSpan.FromSeconds(30),
        livepeer =>
        {
            livepeer.Services.AddSingleton<TimeProvider>(time);
            livepeer.Api.ConfigurePrimaryHttpMessageHandler(() => feed);
        });

    /// <summary>Responds with a body that the test writes, until it is read.</summary>
    private sealed class Feed : HttpMessageHandler
    {
        private Pipe _pipe = NewPipe();

        public int Connections { get; private set; }

        public async Task WriteAsync(string text)
        {
            // Back when all of it is read.
            await _pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text));
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _pipe = NewPipe();
            Connections++;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(_pipe.Reader.AsStream()) });
        }

        private static Pipe NewPipe() => new(new PipeOptions(pauseWriterThreshold: 1, resumeWriterThreshold: 1, useSynchronizationContext: false));
    }
}
