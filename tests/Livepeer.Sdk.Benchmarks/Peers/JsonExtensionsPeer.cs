using System.Net;
using System.Net.Http.Json;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>The extension methods of System.Net.Http.Json, as .NET's documentation shows them.</summary>
internal sealed class JsonExtensionsPeer : IPeer
{
    private readonly HttpClient _http;

    public JsonExtensionsPeer(Uri address)
    {
        _http = new HttpClient { BaseAddress = new Uri(address + "/") };
        _http.DefaultRequestHeaders.Authorization = PeerModels.Authorization;
    }

    public Task GetAsync() => _http.GetFromJsonAsync($"stream/{PeerModels.Id}", PeerModels.One);

    public async Task CreateAsync()
    {
        using HttpResponseMessage response = await _http.PostAsJsonAsync("stream", PeerModels.NewStream, PeerModels.Create).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadFromJsonAsync(PeerModels.One).ConfigureAwait(false);
    }

    public Task ListAsync(int size) => _http.GetFromJsonAsync($"stream?limit={size}", PeerModels.Many);

    public async Task<int> WalkAsync()
    {
        int items = 0;
        List<LivepeerStream> page;
        do
        {
            page = (await _http.GetFromJsonAsync($"stream?limit={PeerModels.PageSize}&cursor=skip{items}", PeerModels.Many).ConfigureAwait(false))!;
            items += page.Count;
        }
        while (page.Count == PeerModels.PageSize);
        return items;
    }

    public async Task MissAsync()
    {
        try
        {
            await _http.GetFromJsonAsync($"stream/{PeerModels.MissingId}", PeerModels.One).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            // As expected.
        }
    }

    public void Dispose() => _http.Dispose();
}
