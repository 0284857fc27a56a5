using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

public partial class AssetsClient
{
    /// <summary>
    /// Waits until an asset is ready, by <c>GET /asset/{id}</c> every now and then, at growing intervals. Whatever passes is waited
    /// out: an ID that is too new to be known, short outages, being told to slow down, the server's own retries.
    /// </summary>
    /// <remarks>
    /// After <see cref="RetryAsync"/> an asset still shows its old failure for a while, which would end the wait: there, wait for
    /// the asset's task.
    /// </remarks>
    /// <param name="id">The ID.</param>
    /// <param name="options">How to wait; as <see cref="WaitOptions"/> says where null.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The asset, ready.</returns>
    /// <exception cref="LivepeerTaskFailedException">The asset failed or was deleted.</exception>
    /// <exception cref="LivepeerTimeoutException">It is not ready after <see cref="WaitOptions.Timeout"/>; the message says how far it was.</exception>
    /// <exception cref="LivepeerNotFoundException">There is no such asset, beyond <see cref="WaitOptions.NotFoundTolerance"/>.</exception>
    public virtual Task<LivepeerAsset> WaitUntilReadyAsync(
        string id, WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        Waiter<LivepeerAsset>.RunAsync(new AssetWait(_api, Guard.Id(id)), options, _connection.Time, cancellationToken);
}
