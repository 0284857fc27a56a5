namespace Livepeer.Sdk.AspNetCore;

/// <summary>
/// Remembers which events have been handled, since the server delivers an event at least once. Implement it over a store that all instances
/// of a service share; <see cref="RedisWebhookDeduplicator"/> does so for Redis. The default remembers events in memory.
/// </summary>
public interface IWebhookDeduplicator
{
    /// <summary>
    /// Claims an event, atomically: of all that claim it at once, one succeeds. If it neither confirms nor releases its claim within the
    /// duration, because its process has ended, the event can be claimed again.
    /// </summary>
    /// <param name="key">Identifies the event: at most 100 ASCII characters.</param>
    /// <param name="owner">Identifies the claim.</param>
    /// <param name="duration">How long the claim is valid.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether the event was claimed, and if not, why not.</returns>
    Task<WebhookClaim> ClaimAsync(string key, string owner, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Marks an event as done.</summary>
    /// <param name="key">Identifies the event.</param>
    /// <param name="owner">Identifies the claim.</param>
    /// <param name="retention">How long to remember the event.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the event is remembered.</returns>
    Task ConfirmAsync(string key, string owner, TimeSpan retention, CancellationToken cancellationToken);

    /// <summary>Ends a claim whose handler failed, so that the event can be claimed again at once. Other claims are left alone.</summary>
    /// <param name="key">Identifies the event.</param>
    /// <param name="owner">Identifies the claim.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the claim has ended.</returns>
    Task ReleaseAsync(string key, string owner, CancellationToken cancellationToken);
}
