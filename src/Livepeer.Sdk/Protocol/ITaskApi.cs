using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for tasks. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface ITaskApi
{
    /// <summary><c>GET /task</c>: see <see cref="TasksClient.ListPageAsync"/> and <see cref="TasksClient.ListAsync"/>.</summary>
    [Get("/task")]
    Task<Page<LivepeerTask>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListTasksQuery>))] ListTasksQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /task/{id}</c>: see <see cref="TasksClient.GetAsync"/>. Responds with 403 if it belongs to another account.
    /// </summary>
    [Get("/task/{id}")]
    Task<LivepeerTask> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// <c>POST /task/{id}/retry</c>: see <see cref="TasksClient.RetryAsync"/>. Responds with 200; 400 if it has not failed.
    /// </summary>
    [Post("/task/{id}/retry")]
    Task<TaskReference> RetryAsync(string id, CancellationToken cancellationToken);
}
