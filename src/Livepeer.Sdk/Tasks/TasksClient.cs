using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Work that the server does by and by: making assets, exporting, transcoding, clipping.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public partial class TasksClient : IRestrictedTasks
{
    private readonly ITaskApi _api;
    private readonly LivepeerConnection _connection;

    internal TasksClient(LivepeerConnection connection)
    {
        _api = connection.Api<ITaskApi>();
        _connection = connection;
    }

    /// <summary>For fakes: every member can be overridden.</summary>
    protected TasksClient()
    {
        _api = null!;
        _connection = null!;
    }

    /// <summary>One page of tasks: <c>GET /task</c>. Paging, order and conditions are not in the public specification.</summary>
    /// <param name="query">Which tasks; all of the account's project where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerTask>> ListPageAsync(
        ListTasksQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListTasksQuery(), cursor, cancellationToken);

    /// <summary>
    /// All tasks, newest first, page by page. Each that is there all along comes exactly once, whatever comes and goes meanwhile.
    /// With an order by anything but <c>createdAt</c>, deletions meanwhile may hide as many.
    /// </summary>
    /// <param name="query">Which tasks; all of the account's project where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The tasks.</returns>
    public virtual IAsyncEnumerable<LivepeerTask> ListAsync(ListTasksQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListTasksQuery(), _api.ListAsync, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<LivepeerTask> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <summary>Runs a task that failed once more: <c>POST /task/{id}/retry</c>, which the public specification lacks.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task by its ID alone.</returns>
    /// <exception cref="LivepeerValidationException">The task has not failed.</exception>
    public virtual Task<TaskReference> RetryAsync(string id, CancellationToken cancellationToken = default) =>
        _api.RetryAsync(Guard.Id(id), cancellationToken);
}
