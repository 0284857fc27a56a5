namespace Livepeer.Sdk;

/// <summary>What a CORS-enabled key without full access may do with streams. To be called, not implemented: it grows in minor versions.</summary>
/// <remarks>
/// The API-key guide names <see cref="CreateAsync"/>, <see cref="GetAsync"/>, <see cref="UpdateAsync"/> and
/// <see cref="ListSessionsAsync"/>. It warns that whoever has such a key and the ID of an object may read and change it: keep IDs
/// from viewers, and give them playback IDs only.
/// </remarks>
public interface IRestrictedStreams
{
    /// <summary>Makes a stream: <c>POST /stream</c>. Open to restricted keys.</summary>
    /// <param name="request">What it shall be.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream, with its key.</returns>
    Task<LivepeerStream> CreateAsync(CreateStreamRequest request, CancellationToken cancellationToken = default);

    /// <summary>A stream: <c>GET /stream/{id}</c>. Open to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream, with its key.</returns>
    Task<LivepeerStream> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Changes a stream: <c>PATCH /stream/{id}</c>. Open to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    Task UpdateAsync(string id, UpdateStreamRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// One page of a stream's sessions: <c>GET /stream/{id}/sessions</c>. Open to restricted keys. Sessions that were never seen are
    /// left out. The server names no next page here; the SDK does.
    /// </summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="query">Which sessions; all where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    Task<Page<LivepeerSession>> ListSessionsPageAsync(
        string id, ListStreamSessionsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// A stream's sessions, latest first: <c>GET /stream/{id}/sessions</c>, page by page. Open to restricted keys. The server knows only
    /// offsets here: sessions that begin meanwhile repeat nothing; sessions that are deleted meanwhile may hide as many.
    /// </summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="query">Which sessions; all where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The sessions.</returns>
    IAsyncEnumerable<LivepeerSession> ListSessionsAsync(
        string id, ListStreamSessionsQuery? query = null, CancellationToken cancellationToken = default);
}
