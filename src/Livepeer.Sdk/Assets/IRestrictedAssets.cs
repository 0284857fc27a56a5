using System.Text.Json.Nodes;

namespace Livepeer.Sdk;

/// <summary>What a CORS-enabled key without full access may do with assets. To be called, not implemented: it grows in minor versions.</summary>
/// <remarks>
/// The API-key guide names <see cref="RequestUploadAsync"/>, <see cref="GetAsync"/>, <see cref="ExportAsync"/> and
/// <see cref="TranscodeAsync"/>; the server lets <see cref="UpdateAsync"/> and <see cref="ImportAsync"/> pass too. The guide warns
/// that whoever has such a key and the ID of an object may read and change it: keep IDs from viewers, and give them playback IDs
/// only.
/// </remarks>
public interface IRestrictedAssets
{
    /// <summary>An asset: <c>GET /asset/{id}</c>. Open to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="options">How much to fetch; all but the tracks where null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset.</returns>
    Task<LivepeerAsset> GetAsync(string id, GetAssetOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Changes an asset that is ready: <c>PATCH /asset/{id}</c>. Open to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset as it is now.</returns>
    /// <exception cref="LivepeerValidationException">The asset is not ready, or can't be changed so.</exception>
    Task<LivepeerAsset> UpdateAsync(string id, UpdateAssetRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes an asset and a place to upload its file to: <c>POST /asset/request-upload</c>. Open to restricted keys.</summary>
    /// <param name="request">What the asset shall be.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The addresses to upload to, the asset, and its task.</returns>
    Task<UploadSlot> RequestUploadAsync(CreateAssetRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes an asset of a file that the server fetches: <c>POST /asset/upload/url</c>. Open to restricted keys. Asked again for the
    /// same address within 15 minutes, while the first is still being processed, the server answers the same asset.
    /// </summary>
    /// <param name="url">
    /// Where the file is: <c>https://</c>, <c>http://</c>, <c>ipfs://</c> or <c>ar://</c>. Sent as it is written. Of an IPFS gateway's
    /// address the server makes an <c>ipfs://</c> one.
    /// </param>
    /// <param name="request">What the asset shall be.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset and its task.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> has another scheme.</exception>
    /// <exception cref="LivepeerRateLimitException">The account has too many tasks under way.</exception>
    Task<UploadedAsset> ImportAsync(string url, CreateAssetRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Copies an asset that is ready to IPFS or to an address: <c>POST /asset/{id}/export</c>, which the public specification lacks.
    /// Open to restricted keys.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">Where to.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task that does it.</returns>
    /// <exception cref="LivepeerApiException">412: the asset is not ready.</exception>
    Task<LivepeerTask> ExportAsync(string id, ExportAssetRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Transcodes an asset: <c>POST /asset/{id}/transcode</c>. The API-key guide names it for restricted keys, but neither the public
    /// specification nor today's server knows it: the answer is 404. Use <see cref="AssetRequest.Profiles"/> when the asset is made,
    /// or <c>POST /transcode</c>, with a full key.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="parameters">What to send; no document says what there is. An empty object where null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task that does it.</returns>
    /// <exception cref="LivepeerNotFoundException">The server does not know the operation.</exception>
    [Obsolete("The server has no such operation. Set AssetRequest.Profiles when you create the asset, or use TranscodeClient.CreateAsync.")]
    Task<LivepeerTask> TranscodeAsync(string id, JsonObject? parameters = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Waits until an asset is ready, by <c>GET /asset/{id}</c> every now and then, at growing intervals. Open to restricted keys.
    /// Whatever passes is waited out: an ID that is too new to be known, short outages, being told to slow down, the server's own
    /// retries.
    /// </summary>
    /// <remarks>
    /// An asset that failed and is processed once more shows its old failure until that begins. The wait asks for its task, then,
    /// which a restricted key may not: there, the old failure ends the wait.
    /// </remarks>
    /// <param name="id">The ID.</param>
    /// <param name="options">How to wait; as <see cref="WaitOptions"/> says where null.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The asset, ready.</returns>
    /// <exception cref="LivepeerTaskFailedException">The asset failed or was deleted.</exception>
    /// <exception cref="LivepeerTimeoutException">It is not ready after <see cref="WaitOptions.Timeout"/>; the message says how far it was.</exception>
    /// <exception cref="LivepeerNotFoundException">There is no such asset, beyond <see cref="WaitOptions.NotFoundTolerance"/>.</exception>
    Task<LivepeerAsset> WaitUntilReadyAsync(string id, WaitOptions? options = null, CancellationToken cancellationToken = default);
}
