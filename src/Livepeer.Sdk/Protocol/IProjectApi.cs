using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of projects. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IProjectApi
{
    /// <summary><c>GET /project</c>.</summary>
    /// <param name="query">Which projects.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/project")]
    Task<Page<Project>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListProjectsQuery>))] ListProjectsQuery query, [Query] string? cursor, CancellationToken cancellationToken);

    /// <summary><c>POST /project</c>. 201.</summary>
    /// <param name="request">The project.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The project.</returns>
    [Post("/project")]
    Task<Project> CreateAsync([Body] CreateProjectRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /project/{id}</c>. 403 where there is none.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The project.</returns>
    [Get("/project/{id}")]
    Task<Project> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /project/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Patch("/project/{id}")]
    Task UpdateAsync(string id, [Body] UpdateProjectRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /project/{id}</c>. 204, and the project stays.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/project/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);
}
