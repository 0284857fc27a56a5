using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of clips. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IClipApi
{
    /// <summary><c>POST /clip</c>. 200.</summary>
    /// <param name="request">What to cut out of what.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset and its task.</returns>
    [Post("/clip")]
    Task<AssetCreation> CreateAsync([Body] CreateClipRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /clip/{id}</c>.</summary>
    /// <param name="id">The ID of what was cut.</param>
    /// <param name="query">Which clips.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/clip/{id}")]
    Task<Page<LivepeerAsset>> ListAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListClipsQuery>))] ListClipsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);
}
