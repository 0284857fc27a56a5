using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>Plain Refit on a client of the factory with the standard resilience handler.</summary>
internal sealed class RefitPeer : IPeer
{
    private readonly ServiceProvider _services;
    private readonly IPeerApi _api;

    public RefitPeer(Uri address)
    {
        ServiceCollection services = [];
        services.AddHttpClient("peer", http =>
        {
            http.BaseAddress = address;
            http.DefaultRequestHeaders.Authorization = PeerModels.Authorization;
        }).AddStandardResilienceHandler();
        _services = services.BuildServiceProvider();
        HttpClient client = _services.GetRequiredService<IHttpClientFactory>().CreateClient("peer");
        _api = RestService.For<IPeerApi>(client, new RefitSettings(new SystemTextJsonContentSerializer(PeerModels.Options)));
    }

    public Task GetAsync() => _api.GetAsync(PeerModels.Id);

    public Task CreateAsync() => _api.CreateAsync(PeerModels.NewStream);

    public Task ListAsync(int size) => _api.ListAsync(size);

    public async Task<int> WalkAsync()
    {
        int items = 0;
        List<LivepeerStream> page;
        do
        {
            page = await _api.ListAsync(PeerModels.PageSize, $"skip{items}").ConfigureAwait(false);
            items += page.Count;
        }
        while (page.Count == PeerModels.PageSize);
        return items;
    }

    public async Task MissAsync()
    {
        try
        {
            await _api.GetAsync(PeerModels.MissingId).ConfigureAwait(false);
        }
        catch (ApiException exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            // As expected.
        }
    }

    public void Dispose() => _services.Dispose();
}
