namespace Livepeer.Sdk;

/// <summary>What a CORS-enabled key without full access may do with sessions. To be called, not implemented: it grows in minor versions.</summary>
/// <remarks>
/// The API-key guide names <see cref="GetAsync"/>. It warns that whoever has such a key and the ID of an object may read it: keep IDs
/// from viewers, and give them playback IDs only.
/// </remarks>
public interface IRestrictedSessions
{
    /// <summary>A session: <c>GET /session/{id}</c>. Open to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="options">How much to fetch; all but the source recording where null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The session.</returns>
    Task<LivepeerSession> GetAsync(string id, GetSessionOptions? options = null, CancellationToken cancellationToken = default);
}
