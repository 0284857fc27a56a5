using Refit;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>The API as a plain Refit interface.</summary>
internal interface IPeerApi
{
    [Get("/stream/{id}")]
    Task<LivepeerStream> GetAsync(string id);

    [Post("/stream")]
    Task<LivepeerStream> CreateAsync([Body] CreateStreamRequest request);

    [Get("/stream")]
    Task<List<LivepeerStream>> ListAsync(int limit, string? cursor = null);
}
