namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>This SDK with its defaults: retries, time limits, redaction and telemetry are on.</summary>
internal sealed class SdkPeer(Uri address) : IPeer
{
    private readonly LivepeerClient _client = new(LivepeerCredential.ApiKey(PeerModels.Key), options => options.BaseAddress = address);

    public Task GetAsync() => _client.Streams.GetAsync(PeerModels.Id);

    public Task CreateAsync() => _client.Streams.CreateAsync(PeerModels.NewStream);

    public Task ListAsync(int size) => _client.Streams.ListPageAsync(new ListStreamsQuery { PageSize = size, Scope = StreamListScope.All });

    public async Task<int> WalkAsync()
    {
        int items = 0;
        await foreach (LivepeerStream _ in _client.Streams
            .ListAsync(new ListStreamsQuery { PageSize = PeerModels.PageSize, Scope = StreamListScope.All }).ConfigureAwait(false))
        {
            items++;
        }

        return items;
    }

    public async Task MissAsync()
    {
        try
        {
            await _client.Streams.GetAsync(PeerModels.MissingId).ConfigureAwait(false);
        }
        catch (LivepeerNotFoundException)
        {
            // As expected.
        }
    }

    public void Dispose() => _client.Dispose();
}
