using System.Text.Json.Nodes;
using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of assets. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IAssetApi
{
    /// <summary><c>GET /asset</c>.</summary>
    /// <param name="query">Which assets.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/asset")]
    Task<Page<LivepeerAsset>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListAssetsQuery>))] ListAssetsQuery query, [Query] string? cursor, CancellationToken cancellationToken);

    /// <summary><c>GET /asset/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="options">How much to fetch.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset.</returns>
    [Get("/asset/{id}")]
    Task<LivepeerAsset> GetAsync(
        string id, [QueryConverter(typeof(QueryOf<GetAssetOptions>))] GetAssetOptions options, CancellationToken cancellationToken);

    /// <summary><c>POST /asset/request-upload</c>. 200.</summary>
    /// <param name="request">The asset.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The addresses, the asset and its task.</returns>
    [Post("/asset/request-upload")]
    Task<UploadSlot> RequestUploadAsync([Body] CreateAssetRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /asset/upload/url</c>. 201, or 200 with the asset that is being made of the same address.</summary>
    /// <param name="request">The asset and its address.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset and its task.</returns>
    [Post("/asset/upload/url")]
    Task<AssetCreation> ImportAsync([Body] ImportAssetRequest request, CancellationToken cancellationToken);

    /// <summary><c>PATCH /asset/{id}</c>. 200.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset.</returns>
    [Patch("/asset/{id}")]
    Task<LivepeerAsset> UpdateAsync(string id, [Body] UpdateAssetRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /asset/{id}</c>. 204; 400 where it is deleted.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/asset/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>POST /asset/{id}/restore</c>. 204; 400 where it is not deleted.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Post("/asset/{id}/restore")]
    Task RestoreAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>POST /asset/{id}/retry</c>. 204; 400 where its task has not failed.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Post("/asset/{id}/retry")]
    Task RetryAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>POST /asset/{id}/export</c>. 201; 412 where the asset is not ready.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">Where to.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task in an envelope.</returns>
    [Post("/asset/{id}/export")]
    Task<TaskEnvelope> ExportAsync(string id, [Body] ExportAssetRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /asset/{id}/transcode</c>. In the API-key guide; 404 today.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="parameters">What to send.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task in an envelope.</returns>
    [Post("/asset/{id}/transcode")]
    Task<TaskEnvelope> TranscodeAsync(string id, [Body] JsonObject parameters, CancellationToken cancellationToken);

    /// <summary><c>GET /asset/{id}/clips</c>.</summary>
    /// <param name="id">The ID of the asset.</param>
    /// <param name="query">Which clips.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/asset/{id}/clips")]
    Task<Page<LivepeerAsset>> ListClipsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListClipsQuery>))] ListClipsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);
}
