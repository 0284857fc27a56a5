using System.Text.Json.Nodes;

namespace Livepeer.Sdk;

/// <summary>
/// The asset operations that a CORS-enabled API key without full access can call. Don't implement this interface: minor versions add
/// members to it.
/// </summary>
/// <remarks>
/// The API-key guide names <see cref="RequestUploadAsync"/>, <see cref="GetAsync"/>, <see cref="ExportAsync"/> and
/// <see cref="TranscodeAsync"/>; the server also permits <see cref="UpdateAsync"/> and <see cref="ImportAsync"/>. The guide warns that
/// anyone who has such a key and the ID of an object can read and change it: don't reveal IDs to viewers; give them playback IDs only.
/// </remarks>
public interface IRestrictedAssets
{
    /// <summary>Gets an asset: <c>GET /asset/{id}</c>. Available to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="options">What to fetch; if <see langword="null"/>, everything except the tracks.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset.</returns>
    Task<LivepeerAsset> GetAsync(string id, GetAssetOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Updates an asset that is ready: <c>PATCH /asset/{id}</c>. Available to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset in its current state.</returns>
    /// <exception cref="LivepeerValidationException">The asset is not ready, or does not allow this change.</exception>
    Task<LivepeerAsset> UpdateAsync(string id, UpdateAssetRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates an asset and URLs to upload its file to: <c>POST /asset/request-upload</c>. Available to restricted keys.
    /// </summary>
    /// <param name="request">The asset to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The upload URLs, the asset, and its task.</returns>
    Task<UploadSlot> RequestUploadAsync(CreateAssetRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates an asset from a file that the server downloads: <c>POST /asset/upload/url</c>. Available to restricted keys. If the same
    /// URL is requested again within 15 minutes, while the first import is still in progress, the server returns the same asset.
    /// </summary>
    /// <param name="url">
    /// The URL of the file: <c>https://</c>, <c>http://</c>, <c>ipfs://</c> or <c>ar://</c>. It is sent unchanged. The server converts
    /// the URL of an IPFS gateway to an <c>ipfs://</c> URL.
    /// </param>
    /// <param name="request">The asset to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset and its task.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> has another scheme.</exception>
    /// <exception cref="LivepeerRateLimitException">The account has too many tasks in progress.</exception>
    Task<AssetCreation> ImportAsync(string url, CreateAssetRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Exports an asset that is ready to IPFS or to a URL: <c>POST /asset/{id}/export</c>, which the public specification lacks.
    /// Available to restricted keys.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">The destination.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task that performs the operation.</returns>
    /// <exception cref="LivepeerApiException">The asset is not ready (412).</exception>
    Task<LivepeerTask> ExportAsync(string id, ExportAssetRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Transcodes an asset: <c>POST /asset/{id}/transcode</c>. The API-key guide names it for restricted keys, but neither the public
    /// specification nor the current server supports it: the response is 404. Use <see cref="AssetRequest.Profiles"/> when you create
    /// the asset, or <see cref="TranscodingClient.CreateAsync"/> with a key that has full access.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="parameters">The request body, which is undocumented. If <see langword="null"/>, an empty object is sent.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task that performs the operation.</returns>
    /// <exception cref="LivepeerNotFoundException">The server does not support the operation.</exception>
    [Obsolete("The server has no such operation. Set AssetRequest.Profiles, or call TranscodingClient.CreateAsync.")]
    Task<LivepeerTask> TranscodeAsync(string id, JsonObject? parameters = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Waits until an asset is ready, polling <c>GET /asset/{id}</c> at growing intervals. Available to restricted keys. Transient
    /// conditions are tolerated: an ID that is too new to be found, short outages, rate limits and the server's own retries.
    /// </summary>
    /// <remarks>
    /// An asset that failed and is being retried reports its old failure until the retry starts. The method then gets the asset's task,
    /// which restricted keys are not allowed to do: with such a key, the old failure ends the wait.
    /// </remarks>
    /// <param name="id">The ID.</param>
    /// <param name="options">How to wait; if <see langword="null"/>, the defaults of <see cref="WaitOptions"/>.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The asset, which is ready.</returns>
    /// <exception cref="LivepeerTaskFailedException">The asset failed or was deleted.</exception>
    /// <exception cref="LivepeerTimeoutException">
    /// The asset is not ready after <see cref="WaitOptions.Timeout"/>; the message contains its progress.
    /// </exception>
    /// <exception cref="LivepeerNotFoundException">
    /// The asset is still not found after <see cref="WaitOptions.NotFoundTolerance"/>.
    /// </exception>
    Task<LivepeerAsset> WaitUntilReadyAsync(string id, WaitOptions? options = null, CancellationToken cancellationToken = default);
}
