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

    /// <summary>
    /// Waits until a task is completed, by <c>GET /task/{id}</c> every now and then, at growing intervals. Open to restricted keys.
    /// Whatever passes is waited out: an ID that is too new to be known, short outages, being told to slow down, the server's own
    /// retries.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="options">How to wait; as <see cref="WaitOptions"/> says where null.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The task, completed.</returns>
    /// <exception cref="LivepeerTaskFailedException">The task failed or was cancelled.</exception>
    /// <exception cref="LivepeerTimeoutException">It is not completed after <see cref="WaitOptions.Timeout"/>; the message says how far it was.</exception>
    /// <exception cref="LivepeerNotFoundException">There is no such task, beyond <see cref="WaitOptions.NotFoundTolerance"/>.</exception>
    Task<LivepeerTask> WaitUntilCompletedAsync(string id, WaitOptions? options = null, CancellationToken cancellationToken = default);
}
