using System.Text.Json.Nodes;
using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for assets. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface IAssetApi
{
    /// <summary><c>GET /asset</c>: see <see cref="AssetsClient.ListPageAsync"/> and <see cref="AssetsClient.ListAsync"/>.</summary>
    [Get("/asset")]
    Task<Page<LivepeerAsset>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListAssetsQuery>))] ListAssetsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>GET /asset/{id}</c>: see <see cref="AssetsClient.GetAsync"/>.</summary>
    [Get("/asset/{id}")]
    Task<LivepeerAsset> GetAsync(
        string id, [QueryConverter(typeof(QueryOf<GetAssetOptions>))] GetAssetOptions options, CancellationToken cancellationToken);

    /// <summary><c>POST /asset/request-upload</c>: see <see cref="AssetsClient.RequestUploadAsync"/>. Responds with 200.</summary>
    [Post("/asset/request-upload")]
    Task<UploadSlot> RequestUploadAsync([Body] CreateAssetRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// <c>POST /asset/upload/url</c>: see <see cref="AssetsClient.ImportAsync"/>. Responds with 201, or 200 with the asset that is
    /// already being created from the same URL.
    /// </summary>
    [Post("/asset/upload/url")]
    Task<AssetCreation> ImportAsync([Body] ImportAssetRequest request, CancellationToken cancellationToken);

    /// <summary><c>PATCH /asset/{id}</c>: see <see cref="AssetsClient.UpdateAsync"/>. Responds with 200.</summary>
    [Patch("/asset/{id}")]
    Task<LivepeerAsset> UpdateAsync(string id, [Body] UpdateAssetRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// <c>DELETE /asset/{id}</c>: see <see cref="AssetsClient.DeleteAsync"/>. Responds with 204; 400 if it is already deleted.
    /// </summary>
    [Delete("/asset/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// <c>POST /asset/{id}/restore</c>: see <see cref="AssetsClient.RestoreAsync"/>. Responds with 204; 400 if it is not deleted.
    /// </summary>
    [Post("/asset/{id}/restore")]
    Task RestoreAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// <c>POST /asset/{id}/retry</c>: see <see cref="AssetsClient.RetryAsync"/>. Responds with 204; 400 if its task has not failed.
    /// </summary>
    [Post("/asset/{id}/retry")]
    Task RetryAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// <c>POST /asset/{id}/export</c>: see <see cref="AssetsClient.ExportAsync"/>. Responds with 201; 412 if the asset is not ready.
    /// </summary>
    [Post("/asset/{id}/export")]
    Task<TaskEnvelope> ExportAsync(string id, [Body] ExportAssetRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// <c>POST /asset/{id}/transcode</c>: see <see cref="AssetsClient.TranscodeAsync"/>. The API-key guide names it; the server
    /// responds with 404.
    /// </summary>
    [Post("/asset/{id}/transcode")]
    Task<TaskEnvelope> TranscodeAsync(string id, [Body] JsonObject parameters, CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /asset/{id}/clips</c>: see <see cref="AssetsClient.ListClipsPageAsync"/> and <see cref="AssetsClient.ListClipsAsync"/>.
    /// </summary>
    [Get("/asset/{id}/clips")]
    Task<Page<LivepeerAsset>> ListClipsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListClipsQuery>))] ListClipsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);
}
