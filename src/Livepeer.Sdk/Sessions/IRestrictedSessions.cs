namespace Livepeer.Sdk;

/// <summary>
/// The session operations that a CORS-enabled API key without full access can call. Don't implement this interface: minor versions add
/// members to it.
/// </summary>
/// <remarks>
/// The API-key guide names <see cref="GetAsync"/>. It warns that anyone who has such a key and the ID of an object can read it: don't
/// reveal IDs to viewers; give them playback IDs only.
/// </remarks>
public interface IRestrictedSessions
{
    /// <summary>Gets a session: <c>GET /session/{id}</c>. Available to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="options">What to fetch; if <see langword="null"/>, everything except the source recording.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The session.</returns>
    Task<LivepeerSession> GetAsync(string id, GetSessionOptions? options = null, CancellationToken cancellationToken = default);
}
