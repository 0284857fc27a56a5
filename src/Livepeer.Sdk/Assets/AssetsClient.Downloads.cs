using System.Runtime.Versioning;
using Livepeer.Sdk.Downloads;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

public partial class AssetsClient
{
    /// <summary>
    /// Downloads the file of an asset that is ready to a stream, from its <see cref="LivepeerAsset.DownloadUrl"/> and without the API key.
    /// An interrupted download is resumed with range requests.
    /// </summary>
    /// <param name="id">The ID of the asset.</param>
    /// <param name="destination">The stream to write to, from its position on. It stays open.</param>
    /// <param name="options">Options for the download.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>The result of the download.</returns>
    /// <remarks>
    /// The download either has every byte of one version of the file or fails: a response whose range, length or validator (a strong
    /// <c>ETag</c>, or a <c>Last-Modified</c> that is at least one second old) contradicts the request counts as a failed attempt.
    /// If the download URL leads to the source file, it is also checked at the end against the hash that is recorded in
    /// <see cref="LivepeerAsset.Hash"/>. That is the case for assets that were uploaded or imported without encryption; the URLs of
    /// recordings, clips and transcoded assets lead to renditions, for which no hash is recorded. If the check fails, the bytes are in the
    /// stream already.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is not a valid ID, or <paramref name="destination"/> is not writable.
    /// </exception>
    /// <exception cref="LivepeerException">
    /// The asset has no file yet, its file does not have the recorded hash, or it changed during the download and the stream does not
    /// support seeking.
    /// </exception>
    /// <exception cref="LivepeerApiException">The host refused the download.</exception>
    /// <exception cref="LivepeerConnectionException">
    /// More attempts failed than <see cref="DownloadOptions.MaxRetries"/> allows.
    /// </exception>
    /// <exception cref="LivepeerTimeoutException">The host did not send anything in time, in as many attempts.</exception>
    public virtual async Task<DownloadResult> DownloadAsync(
        string id, Stream destination, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        DownloadDestination.Check(destination);
        LivepeerAsset asset = await GetDownloadableAsync(id, cancellationToken).ConfigureAwait(false);
        var target = new DownloadTarget(destination, RecordedHash.ForDownload(asset));
        return await Downloader.RunAsync(_connection, asset.DownloadUrl!, target, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Downloads the file of an asset that is ready to a file, from its <see cref="LivepeerAsset.DownloadUrl"/> and without the API key.
    /// </summary>
    /// <param name="id">The ID of the asset.</param>
    /// <param name="path">The path of the file to write. Its directory must exist.</param>
    /// <param name="options">Options for the download.</param>
    /// <param name="cancellationToken">Cancels the download. What has been received stays for the next call.</param>
    /// <returns>The result of the download.</returns>
    /// <remarks>
    /// Until it is complete, the file has <c>.part</c> appended to its name (a name that would become too long is shortened first), and a
    /// file with <c>.part.tag</c> beside it records which version of which file that is. If the process ends before that, the next call
    /// with the same path resumes. A <c>.part</c> file without such a record, such as that of another program, is overwritten. The download
    /// is checked like that of <see cref="DownloadAsync"/>, what an earlier run received included. If the file does not have the recorded
    /// hash, nothing of it stays.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is not a valid ID, or <paramref name="path"/> can't be the path of a file.
    /// </exception>
    /// <exception cref="LivepeerException">The asset has no file yet, or its file does not have the recorded hash.</exception>
    /// <exception cref="LivepeerApiException">The host refused the download.</exception>
    /// <exception cref="LivepeerConnectionException">
    /// More attempts failed than <see cref="DownloadOptions.MaxRetries"/> allows.
    /// </exception>
    /// <exception cref="LivepeerTimeoutException">The host did not send anything in time, in as many attempts.</exception>
    /// <exception cref="IOException">
    /// The file already exists and <see cref="DownloadOptions.Overwrite"/> is <see langword="false"/>, or it can't be written.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="PlatformNotSupportedException">The method is called in a browser.</exception>
    [UnsupportedOSPlatform("browser")]
    public virtual async Task<DownloadResult> DownloadFileAsync(
        string id, string path, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        BrowserRules.RequireFiles(nameof(DownloadAsync));
        Guard.Id(id);
        DownloadDestination.Check(path, options);
        LivepeerAsset asset = await GetDownloadableAsync(id, cancellationToken).ConfigureAwait(false);
        return await Downloader.RunAsync(
            _connection, asset.DownloadUrl!, path, RecordedHash.ForDownload(asset), options, cancellationToken).ConfigureAwait(false);
    }

    private async Task<LivepeerAsset> GetDownloadableAsync(string id, CancellationToken cancellationToken)
    {
        LivepeerAsset asset = await GetAsync(id, null, cancellationToken).ConfigureAwait(false);
        if (asset.DownloadUrl is not null)
        {
            return asset;
        }

        string phase = ServerText.Clean(asset.Phase.Value);
        throw new LivepeerException(asset.Phase == AssetPhase.Ready
            ? "The asset is ready, but the server offers no file of it to download."
            : $"The asset has no file to download yet: it is in phase '{phase}'. Wait until it is ready.");
    }
}
