using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for projects. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface IProjectApi
{
    /// <summary><c>GET /project</c>: see <see cref="ProjectsClient.ListPageAsync"/> and <see cref="ProjectsClient.ListAsync"/>.</summary>
    [Get("/project")]
    Task<Page<Project>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListProjectsQuery>))] ListProjectsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>POST /project</c>: see <see cref="ProjectsClient.CreateAsync"/>. Responds with 201.</summary>
    [Post("/project")]
    Task<Project> CreateAsync([Body] CreateProjectRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /project/{id}</c>: see <see cref="ProjectsClient.GetAsync"/>. Responds with 403 if it does not exist.</summary>
    [Get("/project/{id}")]
    Task<Project> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /project/{id}</c>: see <see cref="ProjectsClient.UpdateAsync"/>. Responds with 204.</summary>
    [Patch("/project/{id}")]
    Task UpdateAsync(string id, [Body] UpdateProjectRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// <c>DELETE /project/{id}</c>: see <see cref="ProjectsClient.DeleteAsync"/>. Responds with 204, but the project is kept.
    /// </summary>
    [Delete("/project/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);
}
