using Livepeer.Sdk.Http;
using Livepeer.Sdk.Waiting;

namespace Livepeer.Sdk;

public partial class TasksClient
{
    /// <inheritdoc/>
    public virtual Task<LivepeerTask> WaitUntilCompletedAsync(
        string id, WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        Waiter<LivepeerTask>.RunAsync(new TaskWait(_api, Guard.Id(id)), options, _connection.Time, _connection.Logger, cancellationToken);
}
