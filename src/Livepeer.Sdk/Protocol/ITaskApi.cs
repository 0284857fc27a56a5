using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of tasks. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface ITaskApi
{
    /// <summary><c>GET /task</c>.</summary>
    /// <param name="query">Which tasks.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/task")]
    Task<Page<LivepeerTask>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListTasksQuery>))] ListTasksQuery query, [Query] string? cursor, CancellationToken cancellationToken);

    /// <summary><c>GET /task/{id}</c>. 403 where it is another account's.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task.</returns>
    [Get("/task/{id}")]
    Task<LivepeerTask> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>POST /task/{id}/retry</c>. 200; 400 where it has not failed.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task by its ID alone.</returns>
    [Post("/task/{id}/retry")]
    Task<TaskReference> RetryAsync(string id, CancellationToken cancellationToken);
}
