using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

public partial class AssetsClient
{
    /// <summary>
    /// Downloads the file of an asset that is ready, from its <see cref="LivepeerAsset.DownloadUrl"/>, without the key. A break is
    /// taken up where it happened, by range requests.
    /// </summary>
    /// <param name="id">The ID of the asset.</param>
    /// <param name="destination">Where the bytes go, from its position on. Stays open.</param>
    /// <param name="options">How to download; as <see cref="DownloadOptions"/> says where null.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>How much it was.</returns>
    /// <exception cref="LivepeerException">The asset has no file yet, or the file changed meanwhile and the stream can't seek.</exception>
    /// <exception cref="LivepeerConnectionException">It broke off more often in a row than <see cref="DownloadOptions.MaxRetries"/>.</exception>
    public virtual async Task<DownloadResult> DownloadAsync(
        string id, Stream destination, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        Downloader.CheckDestination(destination);
        string address = await DownloadAddressAsync(id, cancellationToken).ConfigureAwait(false);
        return await Downloader.RunAsync(_connection, address, new DownloadTarget(destination), options, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>
    /// Downloads the file of an asset that is ready into a file, without the key. Until it is complete it is called as the file with
    /// <c>.part</c> behind its name; if the process ends before, the next call with the same path continues there.
    /// </summary>
    /// <param name="id">The ID of the asset.</param>
    /// <param name="path">Where the file is to be. Its directory must exist.</param>
    /// <param name="options">How to download; as <see cref="DownloadOptions"/> says where null.</param>
    /// <param name="cancellationToken">Cancels the download. What has come stays, for the next call.</param>
    /// <returns>How much it was.</returns>
    /// <exception cref="LivepeerException">The asset has no file yet.</exception>
    /// <exception cref="LivepeerConnectionException">It broke off more often in a row than <see cref="DownloadOptions.MaxRetries"/>.</exception>
    /// <exception cref="IOException">The file is there already and not to be replaced, or can't be written.</exception>
    public virtual async Task<DownloadResult> DownloadFileAsync(
        string id, string path, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        Downloader.CheckPath(path, options);
        string address = await DownloadAddressAsync(id, cancellationToken).ConfigureAwait(false);
        return await Downloader.RunAsync(_connection, address, path, options, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> DownloadAddressAsync(string id, CancellationToken cancellationToken)
    {
        LivepeerAsset asset = await GetAsync(id, null, cancellationToken).ConfigureAwait(false);
        return asset.DownloadUrl ?? throw new LivepeerException(asset.Phase == AssetPhase.Ready
            ? "The asset is ready, but the server offers no file of it to download."
            : $"The asset has no file to download yet: it is in phase '{asset.Phase}'. Wait until it is ready.");
    }
}
