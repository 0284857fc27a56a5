namespace Livepeer.Sdk;

/// <summary>
/// The stream operations that a CORS-enabled API key without full access can call. Don't implement this interface: minor versions add
/// members to it.
/// </summary>
/// <remarks>
/// The API-key guide names <see cref="CreateAsync"/>, <see cref="GetAsync"/>, <see cref="UpdateAsync"/> and
/// <see cref="ListSessionsAsync"/>. It warns that anyone who has such a key and the ID of an object can read and change it: don't
/// reveal IDs to viewers; give them playback IDs only.
/// </remarks>
public interface IRestrictedStreams
{
    /// <summary>Creates a stream: <c>POST /stream</c>. Available to restricted keys.</summary>
    /// <param name="request">The stream to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream, including its stream key.</returns>
    Task<LivepeerStream> CreateAsync(CreateStreamRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gets a stream: <c>GET /stream/{id}</c>. Available to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream, including its stream key.</returns>
    Task<LivepeerStream> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Updates a stream: <c>PATCH /stream/{id}</c>. Available to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    Task UpdateAsync(string id, UpdateStreamRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gets one page of a stream's sessions: <c>GET /stream/{id}/sessions</c>. Available to restricted keys. Sessions that were never
    /// seen are left out. The server returns no cursor for the next page; the SDK computes it.
    /// </summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="query">Which sessions to list; if <see langword="null"/>, all sessions.</param>
    /// <param name="cursor">
    /// Where the page starts: the <see cref="Page{T}.NextCursor"/> of the previous page. The default is the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    Task<Page<LivepeerSession>> ListSessionsPageAsync(
        string id, ListStreamSessionsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists a stream's sessions, latest first, fetching one page at a time from <c>GET /stream/{id}/sessions</c>. Available to
    /// restricted keys. The server supports only offsets here: sessions that start meanwhile cause no duplicates, but each session
    /// deleted meanwhile can hide another.
    /// </summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="query">Which sessions to list; if <see langword="null"/>, all sessions.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The sessions.</returns>
    IAsyncEnumerable<LivepeerSession> ListSessionsAsync(
        string id, ListStreamSessionsQuery? query = null, CancellationToken cancellationToken = default);
}
