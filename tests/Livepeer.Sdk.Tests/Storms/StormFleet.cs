using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Storms;

/// <summary>
/// The clients of a storm: over HTTP/1.1 and HTTP/2, in containers with and without resilience for all clients, and without a container.
/// </summary>
internal sealed class StormFleet : IAsyncDisposable
{
    private readonly List<ServiceProvider> _containers = [];
    private readonly List<LivepeerClient> _owned = [];
    private readonly List<LivepeerClient> _clients = [];

    public StormFleet(LocalStudio studio, FaultGateway gateway)
    {
        Action<LivepeerOptions> configure = options => Configure(options, studio);
        Add(Clients.Container(gateway.PlainAddress, configure));
        Add(Clients.Container(gateway.SecureAddress, configure, livepeer =>
        {
            gateway.Certificate.Trust(livepeer);
            livepeer.Services.AddLivepeerUploadClient();
        }));
        Add(Clients.Container(gateway.SecureAddress, configure, livepeer =>
        {
            gateway.Certificate.Trust(livepeer);
            livepeer.Services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        }));
        _owned.Add(Clients.For(gateway.PlainAddress, configure));
        _clients.AddRange(_owned);
        var factory = _containers[1].GetRequiredService<LivepeerClientFactory>();
        _clients.Add(factory.Create(LivepeerCredential.ApiKey(_ => ValueTask.FromResult(studio.ApiKey))));
        Tickets = _containers[1].GetRequiredService<UploadClient>();
    }

    public UploadClient Tickets { get; }

    public LivepeerClient Pick(Random luck) => _clients[luck.Next(_clients.Count)];

    public async ValueTask DisposeAsync()
    {
        _owned.ForEach(client => client.Dispose());
        foreach (ServiceProvider container in _containers)
        {
            await container.DisposeAsync();
        }
    }

    private void Add(ServiceProvider container)
    {
        _containers.Add(container);
        _clients.Add(container.GetRequiredService<LivepeerClient>());
    }

    private static void Configure(LivepeerOptions options, LocalStudio studio)
    {
        options.ApiKey = studio.ApiKey;
        options.AttemptTimeout = TimeSpan.FromSeconds(1);
        options.TotalTimeout = TimeSpan.FromSeconds(20);
    }
}
