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
}
