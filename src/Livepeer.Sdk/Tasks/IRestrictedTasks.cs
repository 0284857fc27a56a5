namespace Livepeer.Sdk;

/// <summary>
/// The task operations that a CORS-enabled API key without full access can call. Don't implement this interface: minor versions add
/// members to it.
/// </summary>
/// <remarks>
/// The API-key guide names <see cref="GetAsync"/>. It warns that anyone who has such a key and the ID of an object can read it: don't
/// reveal IDs to viewers.
/// </remarks>
public interface IRestrictedTasks
{
    /// <summary>Gets a task: <c>GET /task/{id}</c>. Available to restricted keys.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The task.</returns>
    /// <exception cref="LivepeerAccessDeniedException">The task belongs to another account.</exception>
    Task<LivepeerTask> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Waits until a task is completed, polling <c>GET /task/{id}</c> at growing intervals. Available to restricted keys. Transient
    /// conditions are tolerated: an ID that is too new to be found, short outages, rate limits and the server's own retries.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="options">How to wait; if <see langword="null"/>, the defaults of <see cref="WaitOptions"/>.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The completed task.</returns>
    /// <exception cref="LivepeerTaskFailedException">The task failed or was cancelled.</exception>
    /// <exception cref="LivepeerTimeoutException">
    /// The task is not completed after <see cref="WaitOptions.Timeout"/>; the message contains its progress.
    /// </exception>
    /// <exception cref="LivepeerNotFoundException">
    /// The task is still not found after <see cref="WaitOptions.NotFoundTolerance"/>.
    /// </exception>
    Task<LivepeerTask> WaitUntilCompletedAsync(string id, WaitOptions? options = null, CancellationToken cancellationToken = default);
}
