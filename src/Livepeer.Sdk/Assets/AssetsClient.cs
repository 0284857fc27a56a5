using System.Text.Json.Nodes;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Videos on demand.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
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

    /// <summary>For fakes: every member can be overridden.</summary>
    protected AssetsClient()
    {
        _api = null!;
        _connection = null!;
    }

    /// <summary>One page of assets: <c>GET /asset</c>. Paging, order and conditions are not in the public specification.</summary>
    /// <param name="query">Which assets; all of the account's project where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListPageAsync(
        ListAssetsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListAssetsQuery(), cursor, cancellationToken);

    /// <summary>
    /// All assets, newest first, page by page. Each that is there all along comes exactly once, whatever comes and goes meanwhile.
    /// With an order by anything but <c>createdAt</c>, deletions meanwhile may hide as many.
    /// </summary>
    /// <param name="query">Which assets; all of the account's project where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The assets.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListAsync(ListAssetsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListAssetsQuery(), _api.ListAsync, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<LivepeerAsset> GetAsync(
        string id, GetAssetOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), options ?? GetAssetOptions.Default, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UploadSlot> RequestUploadAsync(CreateAssetRequest request, CancellationToken cancellationToken = default) =>
        _api.RequestUploadAsync(Guard.Body(request), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UploadedAsset> ImportAsync(string url, CreateAssetRequest request, CancellationToken cancellationToken = default) =>
        _api.ImportAsync(new ImportAssetRequest(url, Guard.Body(request)), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<LivepeerAsset> UpdateAsync(string id, UpdateAssetRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>
    /// Deletes an asset: <c>DELETE /asset/{id}</c>. It can be brought back for seven days by <see cref="RestoreAsync"/>.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="LivepeerValidationException">The asset is deleted already.</exception>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);

    /// <summary>
    /// Brings back an asset that was deleted less than seven days ago: <c>POST /asset/{id}/restore</c>, which the public
    /// specification lacks. It is in the phase ready afterwards, even where it never was.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="LivepeerValidationException">The asset is not deleted.</exception>
    public virtual Task RestoreAsync(string id, CancellationToken cancellationToken = default) =>
        _api.RestoreAsync(Guard.Id(id), cancellationToken);

    /// <summary>
    /// Processes an asset that failed once more: <c>POST /asset/{id}/retry</c>, which the public specification lacks. The asset shows
    /// itself as failed until the task runs.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="LivepeerValidationException">The task of the asset has not failed.</exception>
    public virtual Task RetryAsync(string id, CancellationToken cancellationToken = default) =>
        _api.RetryAsync(Guard.Id(id), cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<LivepeerTask> ExportAsync(string id, ExportAssetRequest request, CancellationToken cancellationToken = default) =>
        (await _api.ExportAsync(Guard.Id(id), Guard.Body(request), cancellationToken).ConfigureAwait(false)).Task;

    /// <inheritdoc/>
    [Obsolete("The server has no such operation. Set AssetRequest.Profiles when you create the asset, or use TranscodeClient.CreateAsync.")]
    public virtual async Task<LivepeerTask> TranscodeAsync(
        string id, JsonObject? parameters = null, CancellationToken cancellationToken = default) =>
        (await _api.TranscodeAsync(Guard.Id(id), parameters ?? [], cancellationToken).ConfigureAwait(false)).Task;

    /// <summary>
    /// One page of what was cut out of an asset: <c>GET /asset/{id}/clips</c>, with the files behind them. The public specification
    /// lacks it. The server can't cut assets as yet.
    /// </summary>
    /// <param name="id">The ID of the asset.</param>
    /// <param name="query">Which clips; all where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListClipsPageAsync(
        string id, ListClipsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListClipsAsync(Guard.Id(id), query ?? new ListClipsQuery(), cursor, cancellationToken);

    /// <summary>All that was cut out of an asset, by <c>GET /asset/{id}/clips</c>, newest first, page by page.</summary>
    /// <param name="id">The ID of the asset.</param>
    /// <param name="query">Which clips; all where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The clips.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListClipsAsync(
        string id, ListClipsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.WalkAsync(
            query ?? new ListClipsQuery(), (step, cursor, token) => _api.ListClipsAsync(id, step, cursor, token), cancellationToken);
    }
}
