using System.Net.Sockets;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>Nothing twice, nothing lost: what is sent again after which fault, on real sockets.</summary>
public sealed class RepetitionTests
{
    /// <summary>Far beyond what a fault takes: without a deadline for it, a stalled body would never end.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    [Theory]
    [MemberData(nameof(Faults.Names), MemberType = typeof(Faults))]
    public async Task A_read_is_repeated_after(string fault)
    {
        await using var server = new FaultServer(Faults.Of(fault), Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.AttemptTimeout = Faults.AttemptTimeoutOf(fault));

        LivepeerStream stream = await client.Streams.GetAsync("abc").WaitAsync(_patience);

        Assert.Equal("abc", stream.Id);
        Assert.Equal(2, server.Heads.Count);
    }

    [Theory]
    [MemberData(nameof(Faults.Names), MemberType = typeof(Faults))]
    public async Task A_deletion_is_repeated_after(string fault)
    {
        if (fault.StartsWith("body", StringComparison.Ordinal))
        {
            return; // A deletion has no body to break.
        }

        await using var server = new FaultServer(Faults.Of(fault), FaultBehaviour.Respond(204));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.AttemptTimeout = Faults.AttemptTimeoutOf(fault));

        await client.Streams.DeleteAsync("abc");

        Assert.Equal(2, server.Heads.Count);
    }

    [Fact]
    public async Task A_deletion_whose_response_broke_succeeds_if_the_object_is_gone()
    {
        await using var server = new FaultServer(
            FaultBehaviour.TruncateBody(200, """{"deleted":true}""", 3), FaultBehaviour.Respond(404, """{"errors":["not found"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await client.Streams.DeleteAsync("abc");

        Assert.Equal(2, server.Heads.Count);
    }

    [Fact]
    public async Task A_slot_whose_response_broke_counts_as_lost()
    {
        const string Slot = """{"url":"https://host/direct?token=a","tusEndpoint":"https://host/tus?token=a","asset":{"id":"a"},"task":{"id":"t"}}""";
        await using var server = new FaultServer(FaultBehaviour.TruncateBody(200, Slot, 10), FaultBehaviour.Respond(200, Slot));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        UploadSlot slot = await client.Assets.RequestUploadAsync(new CreateAssetRequest { Name = "x" });

        Assert.Equal(1, slot.LostResponses);
    }

    [Theory]
    [MemberData(nameof(Faults.Names), MemberType = typeof(Faults))]
    public async Task A_create_is_sent_once_and_its_outcome_unknown_after(string fault)
    {
        await using var server = new FaultServer(Faults.Of(fault), Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.AttemptTimeout = Faults.AttemptTimeoutOf(fault));

        var exception = await Assert.ThrowsAnyAsync<LivepeerException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }).WaitAsync(_patience));

        Assert.IsType(Faults.ExceptionOf(fault), exception);
        Assert.True(exception.OutcomeUnknown);
        Assert.Single(server.Heads);
    }

    [Theory]
    [MemberData(nameof(Faults.Names), MemberType = typeof(Faults))]
    public async Task A_read_that_never_succeeds_ends_with_the_fault_and_a_known_outcome(string fault)
    {
        await using var server = new FaultServer(_ => Faults.Of(fault));
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
        {
            options.AttemptTimeout = Faults.AttemptTimeoutOf(fault);
            options.MaxRetries = 2;
        });

        var exception = await Assert.ThrowsAnyAsync<LivepeerException>(() => client.Streams.GetAsync("abc").WaitAsync(_patience));

        Assert.IsType(Faults.ExceptionOf(fault), exception);
        Assert.False(exception.OutcomeUnknown);

        // After a plain close, SocketsHttpHandler repeats reads by itself as well.
        Assert.True(fault == "closed after the request" ? server.Heads.Count >= 3 : server.Heads.Count == 3);
    }

    [Fact]
    public async Task A_create_that_was_turned_away_with_429_is_repeated()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(429), Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" });

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(server.Requests[0].Text, server.Requests[1].Text);
    }

    [Fact]
    public async Task A_create_that_never_reached_the_server_is_repeated()
    {
        await using var server = new FaultServer(Faults.Healthy);
        int connects = 0;
        await using ServiceProvider services = Clients.Container(server.BaseAddress, tune: livepeer =>
            livepeer.Api.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                ConnectCallback = async (context, token) =>
                {
                    if (++connects == 1)
                    {
                        throw new SocketException((int)SocketError.ConnectionRefused);
                    }

                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    await socket.ConnectAsync(context.DnsEndPoint, token);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            }));

        await services.GetRequiredService<StreamsClient>().CreateAsync(new CreateStreamRequest { Name = "x" });

        Assert.Equal(2, connects);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_create_that_can_never_reach_the_server_has_a_known_outcome()
    {
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());

        var exception = await Assert.ThrowsAsync<LivepeerConnectionException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.False(exception.OutcomeUnknown);
        Assert.Contains("could not be reached", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_create_that_was_lost_and_then_refused_a_connection_stays_unknown()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(503), FaultBehaviour.Respond(429));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAnyAsync<LivepeerException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.True(exception.OutcomeUnknown);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_deletion_whose_response_was_lost_and_that_then_finds_nothing_has_succeeded()
    {
        await using var server = new FaultServer(
            FaultBehaviour.ReadThenReset, FaultBehaviour.Respond(404, """{"errors":["not found"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await client.Streams.DeleteAsync("abc");

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_deletion_that_finds_nothing_at_once_fails()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(404, """{"errors":["not found"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => client.Streams.DeleteAsync("abc"));
    }

    [Fact]
    public async Task Ending_a_broadcast_is_not_repeated()
    {
        await using var server = new FaultServer(FaultBehaviour.ReadThenReset, FaultBehaviour.Respond(204));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerConnectionException>(() => client.Streams.TerminateAsync("abc"));

        Assert.True(exception.OutcomeUnknown);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Nothing_is_repeated_where_retries_are_off()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(503), Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxRetries = 0);

        await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_caller_can_change_the_strategy()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(503), Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.ConfigureRetry =
            retry => retry.ShouldHandle = _ => ValueTask.FromResult(false));

        await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));

        Assert.Single(server.Requests);
    }
}
