using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>The least code that reads a response into the models: no retries, no errors beyond the status, no telemetry.</summary>
internal sealed class HandWrittenPeer(Uri address) : IPeer
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");

    private readonly HttpClient _http = new() { BaseAddress = new Uri(address + "/") };

    public Task GetAsync() => SendAsync(HttpMethod.Get, $"stream/{PeerModels.Id}", PeerModels.One);

    public Task CreateAsync()
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(PeerModels.NewStream, PeerModels.Create));
        content.Headers.ContentType = _json;
        return SendAsync(HttpMethod.Post, "stream", PeerModels.One, content);
    }

    public Task ListAsync(int size) => SendAsync(HttpMethod.Get, $"stream?limit={size}", PeerModels.Many);

    public async Task<int> WalkAsync()
    {
        int items = 0;
        List<LivepeerStream> page;
        do
        {
            page = await SendAsync(HttpMethod.Get, $"stream?limit={PeerModels.PageSize}&cursor=skip{items}", PeerModels.Many).ConfigureAwait(false);
            items += page.Count;
        }
        while (page.Count == PeerModels.PageSize);
        return items;
    }

    public async Task MissAsync()
    {
        try
        {
            await SendAsync(HttpMethod.Get, $"stream/{PeerModels.MissingId}", PeerModels.One).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            // As expected.
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<T> SendAsync<T>(HttpMethod method, string path, JsonTypeInfo<T> type, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = PeerModels.Authorization;
        using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        return (await JsonSerializer.DeserializeAsync(body, type).ConfigureAwait(false))!;
    }
}
