using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>Disposing of a client closes its sockets and ends its calls.</summary>
public sealed class DisposalTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task No_socket_of_a_hundred_clients_stays_open()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        for (int i = 0; i < 100; i++)
        {
            using LivepeerClient client = Clients.For(server.BaseAddress);
            await client.Streams.GetAsync("abc");
        }

        await server.WaitUntilClosedAsync().WaitAsync(_patience);

        Assert.Equal(100, server.Connections);
        Assert.Equal(0, server.OpenConnections);
    }

    [Fact]
    public async Task No_socket_of_a_container_stays_open()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        await using (ServiceProvider services = Clients.Container(server.BaseAddress))
        {
            await services.GetRequiredService<StreamsClient>().GetAsync("abc");
        }

        await server.WaitUntilClosedAsync().WaitAsync(_patience);

        Assert.Equal(0, server.OpenConnections);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_after_disposal_names_the_client(bool isUsedBefore)
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        LivepeerClient client = Clients.For(server.BaseAddress);
        if (isUsedBefore)
        {
            await client.Streams.GetAsync("abc");
        }

        client.Dispose();
        client.Dispose();

        var exception = await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Streams.GetAsync("abc"));
        Assert.Equal(typeof(LivepeerClient).FullName, exception.ObjectName);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.SendAsync(HttpMethod.Get, "/stream"));
        Assert.Equal(isUsedBefore ? 1 : 0, server.Heads.Count);
    }

    [Fact]
    public async Task A_call_under_way_ends_when_its_client_is_disposed_of()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.StallHeaders);
        LivepeerClient client = Clients.For(server.BaseAddress);
        Task call = client.Streams.GetAsync("abc");
        await server.WaitForRequestsAsync(1).WaitAsync(_patience);

        client.Dispose();

        var exception = await Assert.ThrowsAsync<ObjectDisposedException>(() => call.WaitAsync(_patience));
        Assert.Equal(typeof(LivepeerClient).FullName, exception.ObjectName);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_client_that_is_disposed_ends_events_that_are_followed(bool isView)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.StallBody(
            new FaultResponse(200, "data: {\"id\":\"x\"}\n\n: more\n\n", contentType: "text/event-stream"), 21));
        LivepeerClient client = Clients.For(server.BaseAddress);
        LivepeerClient caller = isView ? client.WithOptions(new CallOptions { MaxRetries = 1 }) : client;
        await using IAsyncEnumerator<StreamEvent> events = caller.Streams.FollowEventsAsync("s1").GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());

        Task<bool> next = events.MoveNextAsync().AsTask();
        client.Dispose();

        var exception = await Assert.ThrowsAsync<ObjectDisposedException>(() => next.WaitAsync(_patience));
        Assert.Equal(typeof(LivepeerClient).FullName, exception.ObjectName);
    }

    [Fact]
    public async Task A_synchronous_read_of_a_body_that_breaks_ends_in_an_SDK_exception()
    {
        await using var server = new FaultServer(FaultBehaviour.TruncateBody(200, new string('x', 1000), 10));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        using HttpResponseMessage response = await client.SendAsync(HttpMethod.Get, "/stream");
        Stream body = await response.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(body);

        Assert.Throws<LivepeerConnectionException>(reader.ReadToEnd);
        response.Dispose();
        Assert.Throws<ObjectDisposedException>(() => body.ReadByte());
    }
}
