using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Broadcasts on streams, and their recordings.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
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

    /// <summary>For fakes: every member can be overridden.</summary>
    protected SessionsClient()
    {
        _api = null!;
        _assets = null!;
        _connection = null!;
    }

    /// <summary>
    /// One page of sessions of all streams: <c>GET /session</c>, each with its whole stream, the stream's key included. Paging, order
    /// and conditions are not in the public specification.
    /// </summary>
    /// <param name="query">Which sessions; all of the account's project where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerSession>> ListPageAsync(
        ListSessionsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListSessionsQuery(), cursor, cancellationToken);

    /// <summary>
    /// All sessions of all streams, newest first, page by page. Each that is there all along comes exactly once, whatever comes and
    /// goes meanwhile. With an order by anything but <c>createdAt</c>, deletions meanwhile may hide as many.
    /// </summary>
    /// <param name="query">Which sessions; all of the account's project where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The sessions.</returns>
    public virtual IAsyncEnumerable<LivepeerSession> ListAsync(ListSessionsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListSessionsQuery(), _api.ListAsync, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<LivepeerSession> GetAsync(
        string id, GetSessionOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), options ?? GetSessionOptions.Default, cancellationToken);

    /// <summary>One page of the clips of a session: <c>GET /session/{id}/clips</c>, with the files behind them.</summary>
    /// <param name="id">The ID of the session.</param>
    /// <param name="query">Which clips; all where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListClipsPageAsync(
        string id, ListClipsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListClipsAsync(Guard.Id(id), query ?? new ListClipsQuery(), cursor, cancellationToken);

    /// <summary>The clips of a session, by <c>GET /session/{id}/clips</c>, newest first, page by page.</summary>
    /// <param name="id">The ID of the session.</param>
    /// <param name="query">Which clips; all where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The clips.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListClipsAsync(
        string id, ListClipsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.WalkAsync(
            query ?? new ListClipsQuery(), (step, cursor, token) => _api.ListClipsAsync(id, step, cursor, token), cancellationToken);
    }
}
