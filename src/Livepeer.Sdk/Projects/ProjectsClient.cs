using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>
/// Manages projects: parts of an account with their own objects and keys. A key belongs to one project and has no access to the objects of
/// other projects; multistream targets belong to all. The public specification lacks these operations.
/// </summary>
/// <remarks>
/// All methods throw <see cref="ArgumentException"/> for invalid arguments before a request is sent, <see cref="LivepeerApiException"/>
/// if the server rejects the request, <see cref="LivepeerConnectionException"/> or <see cref="LivepeerTimeoutException"/> if it cannot be
/// reached or does not respond in time, and <see cref="OperationCanceledException"/> if the operation is canceled.
/// </remarks>
public class ProjectsClient
{
    private readonly IProjectApi _api;

    internal ProjectsClient(LivepeerConnection connection) => _api = connection.Api<IProjectApi>();

    /// <summary>Initializes a new instance for mocking.</summary>
    protected ProjectsClient() => _api = null!;

    /// <summary>Gets a page of projects. This is <c>GET /project</c>.</summary>
    /// <param name="query">The filter, or <see langword="null"/> for all projects of the account.</param>
    /// <param name="cursor">
    /// The <see cref="Page{T}.NextCursor"/> of the previous page, or <see langword="null"/> for the first page.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<Project>> ListPageAsync(
        ListProjectsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListProjectsQuery(), cursor, cancellationToken);

    /// <summary>Lists all projects, newest first, page by page. Each is returned exactly once.</summary>
    /// <param name="query">The filter, or <see langword="null"/> for all projects of the account.</param>
    /// <param name="cancellationToken">The token to cancel the enumeration.</param>
    /// <returns>The projects.</returns>
    public virtual IAsyncEnumerable<Project> ListAsync(ListProjectsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListProjectsQuery(), _api.ListAsync, cancellationToken);

    /// <summary>Creates a project. This is <c>POST /project</c>. Projects cannot be deleted; see <see cref="DeleteAsync"/>.</summary>
    /// <param name="request">The properties of the project.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The project.</returns>
    public virtual Task<Project> CreateAsync(CreateProjectRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);

    /// <summary>Gets a project. This is <c>GET /project/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The project.</returns>
    /// <exception cref="LivepeerAccessDeniedException">The project belongs to another account or does not exist.</exception>
    public virtual Task<Project> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <summary>Updates a project. This is <c>PATCH /project/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">The changes.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the operation has completed.</returns>
    public virtual Task UpdateAsync(string id, UpdateProjectRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>
    /// Requests the deletion of a project. This is <c>DELETE /project/{id}</c>. The current server reports success but does not delete the
    /// project or its content.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the server has responded.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);
}
