using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for clips. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface IClipApi
{
    /// <summary><c>POST /clip</c>: see <see cref="ClipsClient.CreateAsync"/>. Responds with 200.</summary>
    [Post("/clip")]
    Task<AssetCreation> CreateAsync([Body] CreateClipRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /clip/{id}</c>: see <see cref="ClipsClient.ListPageAsync"/> and <see cref="ClipsClient.ListAsync"/>.</summary>
    [Get("/clip/{id}")]
    Task<Page<LivepeerAsset>> ListAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListClipsQuery>))] ListClipsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);
}
