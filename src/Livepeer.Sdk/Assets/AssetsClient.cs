using System.Text.Json.Nodes;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The client for assets: videos on demand.</summary>
/// <remarks>
/// Every method throws <see cref="ArgumentException"/> for invalid input before anything is sent, <see cref="LivepeerApiException"/> if
/// the server rejects the call, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> if it can't be
/// reached or doesn't respond in time, and <see cref="OperationCanceledException"/> if the caller cancels.
/// </remarks>
public partial class AssetsClient : IRestrictedAssets
{
    private readonly IAssetApi _api;
    private readonly LivepeerConnection _connection;

    internal AssetsClient(LivepeerConnection connection)
    {
        _api = connection.Api<IAssetApi>();
        _connection = connection;
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected AssetsClient()
    {
        _api = null!;
        _connection = null!;
    }

    /// <summary>
    /// Gets one page of assets: <c>GET /asset</c>. The public specification does not describe paging, order and filters.
    /// </summary>
    /// <param name="query">Which assets to list; if <see langword="null"/>, all assets of the account's project.</param>
    /// <param name="cursor">
    /// Where the page starts: the <see cref="Page{T}.NextCursor"/> of the previous page. The default is the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListPageAsync(
        ListAssetsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListAssetsQuery(), cursor, cancellationToken);

    /// <summary>
    /// Lists all assets, newest first, fetching one page at a time. An asset that exists throughout is returned exactly once, whatever
    /// is created or deleted meanwhile. With an order other than <c>createdAt</c>, each deletion meanwhile can hide an asset.
    /// </summary>
    /// <param name="query">Which assets to list; if <see langword="null"/>, all assets of the account's project.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The assets.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListAsync(
        ListAssetsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListAssetsQuery(), _api.ListAsync, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<LivepeerAsset> GetAsync(
        string id, GetAssetOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), options ?? GetAssetOptions.Default, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UploadSlot> RequestUploadAsync(CreateAssetRequest request, CancellationToken cancellationToken = default) =>
        _api.RequestUploadAsync(Guard.Body(request), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AssetCreation> ImportAsync(
        string url, CreateAssetRequest request, CancellationToken cancellationToken = default) =>
        _api.ImportAsync(new ImportAssetRequest(url, Guard.Body(request)), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<LivepeerAsset> UpdateAsync(string id, UpdateAssetRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>Deletes an asset: <c>DELETE /asset/{id}</c>. For seven days, <see cref="RestoreAsync"/> can restore it.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    /// <exception cref="LivepeerValidationException">The asset is already deleted.</exception>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);

    /// <summary>
    /// Restores an asset that was deleted less than seven days ago: <c>POST /asset/{id}/restore</c>, which the public specification
    /// lacks. Afterwards it is in the phase ready, even if it never was before.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    /// <exception cref="LivepeerValidationException">The asset is not deleted.</exception>
    public virtual Task RestoreAsync(string id, CancellationToken cancellationToken = default) =>
        _api.RestoreAsync(Guard.Id(id), cancellationToken);

    /// <summary>
    /// Retries the processing of a failed asset: <c>POST /asset/{id}/retry</c>, which the public specification lacks. The asset remains
    /// failed until the task runs.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    /// <exception cref="LivepeerValidationException">The task of the asset has not failed.</exception>
    public virtual Task RetryAsync(string id, CancellationToken cancellationToken = default) =>
        _api.RetryAsync(Guard.Id(id), cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<LivepeerTask> ExportAsync(
        string id, ExportAssetRequest request, CancellationToken cancellationToken = default) =>
        (await _api.ExportAsync(Guard.Id(id), Guard.Body(request), cancellationToken).ConfigureAwait(false)).Task;

    /// <inheritdoc/>
    [Obsolete("The server has no such operation. Set AssetRequest.Profiles, or call TranscodingClient.CreateAsync.")]
    public virtual async Task<LivepeerTask> TranscodeAsync(
        string id, JsonObject? parameters = null, CancellationToken cancellationToken = default) =>
        (await _api.TranscodeAsync(Guard.Id(id), parameters ?? [], cancellationToken).ConfigureAwait(false)).Task;

    /// <summary>
    /// Gets one page of the clips of an asset, including their underlying files: <c>GET /asset/{id}/clips</c>. The public specification
    /// lacks it. The server can't clip assets yet.
    /// </summary>
    /// <param name="id">The ID of the asset.</param>
    /// <param name="query">Which clips to list; if <see langword="null"/>, all clips.</param>
    /// <param name="cursor">
    /// Where the page starts: the <see cref="Page{T}.NextCursor"/> of the previous page. The default is the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListClipsPageAsync(
        string id, ListClipsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListClipsAsync(Guard.Id(id), query ?? new ListClipsQuery(), cursor, cancellationToken);

    /// <summary>Lists the clips of an asset, newest first, fetching one page at a time from <c>GET /asset/{id}/clips</c>.</summary>
    /// <param name="id">The ID of the asset.</param>
    /// <param name="query">Which clips to list; if <see langword="null"/>, all clips.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The clips.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListClipsAsync(
        string id, ListClipsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.WalkAsync(
            query ?? new ListClipsQuery(), (step, cursor, token) => _api.ListClipsAsync(id, step, cursor, token), cancellationToken);
    }
}
