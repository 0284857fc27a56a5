using System.Net;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>A proxy of the system sees neither the key nor anything that goes to this machine. Runs alone: the proxy is the process's.</summary>
[Collection(nameof(WholeProcess))]
public sealed class ProxyTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_loopback_address_is_never_proxied(string host)
    {
        await using var proxy = new FaultServer(_ => FaultBehaviour.Respond(502));
        await using var server = new FaultServer(_ => Faults.Healthy);
        await BehindAsync(proxy, async () =>
        {
            using LivepeerClient client = Clients.For(new UriBuilder(server.BaseAddress) { Host = host }.Uri);

            Assert.Equal("abc", (await client.Streams.GetAsync("abc")).Id);
        });

        Assert.Empty(proxy.Heads);
    }

    [Fact]
    public async Task A_studio_works_behind_a_proxy_uploads_and_all()
    {
        await using var proxy = new FaultServer(_ => FaultBehaviour.Respond(502));
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await BehindAsync(proxy, async () =>
        {
            using LivepeerClient client = Clients.For(studio.BaseAddress, studio.ApiKey);

            await client.Assets.UploadAsync(new MemoryStream(new byte[1000]), new CreateAssetRequest { Name = "film" });
        });

        Assert.Empty(proxy.Heads);
    }

    [Fact]
    public async Task What_goes_to_the_service_goes_through_a_tunnel_that_never_shows_the_key()
    {
        await using var proxy = new FaultServer(_ => FaultBehaviour.Respond(502));
        await BehindAsync(proxy, async () =>
        {
            using LivepeerClient client = Clients.For(new Uri("https://studio.example/api"), options => options.MaxRetries = 0);

            var exception = await Assert.ThrowsAsync<LivepeerConnectionException>(
                () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));
            Assert.False(exception.OutcomeUnknown);
        });

        RequestHead head = Assert.Single(proxy.Heads);
        Assert.Equal("CONNECT", head.Method);
        Assert.Null(head.Header("Authorization"));
    }

    private static async Task BehindAsync(FaultServer proxy, Func<Task> action)
    {
        IWebProxy before = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new WebProxy(proxy.BaseAddress);
        try
        {
            await action();
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }
    }
}
