using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>
/// Parts of an account with objects and keys of their own. A key belongs to one of them and sees no other's objects; multistream targets
/// belong to all. The public specification lacks these calls.
/// </summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public class ProjectsClient
{
    private readonly IProjectApi _api;

    internal ProjectsClient(LivepeerConnection connection) => _api = connection.Api<IProjectApi>();

    /// <summary>For fakes: every member can be overridden.</summary>
    protected ProjectsClient() => _api = null!;

    /// <summary>One page of projects: <c>GET /project</c>.</summary>
    /// <param name="query">Which projects; all of the account where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<Project>> ListPageAsync(
        ListProjectsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListProjectsQuery(), cursor, cancellationToken);

    /// <summary>All projects, newest first, page by page. Each comes exactly once.</summary>
    /// <param name="query">Which projects; all of the account where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The projects.</returns>
    public virtual IAsyncEnumerable<Project> ListAsync(ListProjectsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListProjectsQuery(), _api.ListAsync, cancellationToken);

    /// <summary>Makes a project: <c>POST /project</c>. It can't be deleted again: see <see cref="DeleteAsync"/>.</summary>
    /// <param name="request">The project.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The project.</returns>
    public virtual Task<Project> CreateAsync(CreateProjectRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);

    /// <summary>A project: <c>GET /project/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The project.</returns>
    /// <exception cref="LivepeerAccessDeniedException">The project is another account's, or does not exist.</exception>
    public virtual Task<Project> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <summary>Changes a project: <c>PATCH /project/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task UpdateAsync(string id, UpdateProjectRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>
    /// Asks to delete a project: <c>DELETE /project/{id}</c>. Today's server says yes and does nothing: the project, and all in it, stays.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When the server has said so.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);
}
