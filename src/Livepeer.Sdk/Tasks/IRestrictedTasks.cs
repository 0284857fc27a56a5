namespace Livepeer.Sdk;

/// <summary>What a CORS-enabled key without full access may do with tasks. To be called, not implemented: it grows in minor versions.</summary>
/// <remarks>
/// The API-key guide names <see cref="GetAsync"/>. It warns that whoever has such a key and the ID of an object may read it: keep IDs
/// from viewers.
/// </remarks>
public interface IRestrictedTasks
{
    /// <summary>A task: <c>GET /task/{id}</c>. Open to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task.</returns>
    /// <exception cref="LivepeerAccessDeniedException">The task is another account's.</exception>
    Task<LivepeerTask> GetAsync(string id, CancellationToken cancellationToken = default);
}
