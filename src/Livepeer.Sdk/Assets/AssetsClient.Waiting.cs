using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;
using Livepeer.Sdk.Waiting;

namespace Livepeer.Sdk;

public partial class AssetsClient
{
    /// <inheritdoc/>
    public virtual Task<LivepeerAsset> WaitUntilReadyAsync(
        string id, WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        Waiter<LivepeerAsset>.RunAsync(
            new AssetWait(_api, _connection.Api<ITaskApi>(), Guard.Id(id)),
            options,
            _connection.Time,
            _connection.Logger,
            cancellationToken);
}
