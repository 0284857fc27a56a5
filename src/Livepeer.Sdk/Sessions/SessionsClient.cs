using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The client for sessions: broadcasts on streams, and their recordings.</summary>
/// <remarks>
/// Every method throws <see cref="ArgumentException"/> for invalid input before anything is sent, <see cref="LivepeerApiException"/> if
/// the server rejects the call, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> if it can't be
/// reached or doesn't respond in time, and <see cref="OperationCanceledException"/> if the caller cancels.
/// </remarks>
public partial class SessionsClient : IRestrictedSessions
{
    private readonly ISessionApi _api;
    private readonly IAssetApi _assets;
    private readonly LivepeerConnection _connection;

    internal SessionsClient(LivepeerConnection connection)
    {
        _api = connection.Api<ISessionApi>();
        _assets = connection.Api<IAssetApi>();
        _connection = connection;
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected SessionsClient()
    {
        _api = null!;
        _assets = null!;
        _connection = null!;
    }

    /// <summary>
    /// Gets one page of the sessions of all streams: <c>GET /session</c>. Each contains its complete stream, including the stream key.
    /// The public specification does not describe paging, order and filters.
    /// </summary>
    /// <param name="query">Which sessions to list; if <see langword="null"/>, all sessions of the account's project.</param>
    /// <param name="cursor">
    /// Where the page starts: the <see cref="Page{T}.NextCursor"/> of the previous page. The default is the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerSession>> ListPageAsync(
        ListSessionsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListSessionsQuery(), cursor, cancellationToken);

    /// <summary>
    /// Lists the sessions of all streams, newest first, fetching one page at a time. A session that exists throughout is returned
    /// exactly once, whatever is created or deleted meanwhile. With an order other than <c>createdAt</c>, each deletion meanwhile can
    /// hide a session.
    /// </summary>
    /// <param name="query">Which sessions to list; if <see langword="null"/>, all sessions of the account's project.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The sessions.</returns>
    public virtual IAsyncEnumerable<LivepeerSession> ListAsync(
        ListSessionsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListSessionsQuery(), _api.ListAsync, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<LivepeerSession> GetAsync(
        string id, GetSessionOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), options ?? GetSessionOptions.Default, cancellationToken);

    /// <summary>Gets one page of the clips of a session, including their underlying files: <c>GET /session/{id}/clips</c>.</summary>
    /// <param name="id">The ID of the session.</param>
    /// <param name="query">Which clips to list; if <see langword="null"/>, all clips.</param>
    /// <param name="cursor">
    /// Where the page starts: the <see cref="Page{T}.NextCursor"/> of the previous page. The default is the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListClipsPageAsync(
        string id, ListClipsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListClipsAsync(Guard.Id(id), query ?? new ListClipsQuery(), cursor, cancellationToken);

    /// <summary>Lists the clips of a session, newest first, fetching one page at a time from <c>GET /session/{id}/clips</c>.</summary>
    /// <param name="id">The ID of the session.</param>
    /// <param name="query">Which clips to list; if <see langword="null"/>, all clips.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The clips.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListClipsAsync(
        string id, ListClipsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.WalkAsync(
            query ?? new ListClipsQuery(), (step, cursor, token) => _api.ListClipsAsync(id, step, cursor, token), cancellationToken);
    }
}
