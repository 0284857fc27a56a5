using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The client for tasks, the server's long-running operations: processing assets, exporting, transcoding and clipping.</summary>
/// <remarks>
/// Every method throws <see cref="ArgumentException"/> for invalid input before anything is sent, <see cref="LivepeerApiException"/> if
/// the server rejects the call, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> if it can't be
/// reached or doesn't respond in time, and <see cref="OperationCanceledException"/> if the caller cancels.
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

    /// <summary>Initializes a new instance for mocking.</summary>
    protected TasksClient()
    {
        _api = null!;
        _connection = null!;
    }

    /// <summary>Gets one page of tasks: <c>GET /task</c>. The public specification does not describe paging, order and filters.</summary>
    /// <param name="query">Which tasks to list; if <see langword="null"/>, all tasks of the account's project.</param>
    /// <param name="cursor">
    /// Where the page starts: the <see cref="Page{T}.NextCursor"/> of the previous page. The default is the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerTask>> ListPageAsync(
        ListTasksQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListTasksQuery(), cursor, cancellationToken);

    /// <summary>
    /// Lists all tasks, newest first, fetching one page at a time. A task that exists throughout is returned exactly once, whatever is
    /// created or deleted meanwhile. With an order other than <c>createdAt</c>, each deletion meanwhile can hide a task.
    /// </summary>
    /// <param name="query">Which tasks to list; if <see langword="null"/>, all tasks of the account's project.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The tasks.</returns>
    public virtual IAsyncEnumerable<LivepeerTask> ListAsync(ListTasksQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListTasksQuery(), _api.ListAsync, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<LivepeerTask> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <summary>Retries a failed task: <c>POST /task/{id}/retry</c>, which the public specification lacks.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A reference to the task.</returns>
    /// <exception cref="LivepeerValidationException">The task has not failed.</exception>
    public virtual Task<TaskReference> RetryAsync(string id, CancellationToken cancellationToken = default) =>
        _api.RetryAsync(Guard.Id(id), cancellationToken);
}
