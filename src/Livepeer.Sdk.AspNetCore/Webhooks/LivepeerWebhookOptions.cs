using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.AspNetCore;

/// <summary>
/// The options of webhook endpoints. Those set in <c>AddLivepeerWebhooks</c> apply to all endpoints, which may change them.
/// </summary>
public class LivepeerWebhookOptions
{
    /// <summary>
    /// Gets or sets the shared secrets of the webhook, any of which may sign: while a secret is being replaced, the current and the next
    /// one. Required unless <see cref="SecretsProvider"/> is set.
    /// </summary>
    public IList<Secret> Secrets { get; set; } = [];

    /// <summary>
    /// Gets or sets a delegate that returns the secrets for a request, for example those of the tenant that its route names, or of a vault.
    /// If it returns none or throws, the response is 503 and the server delivers the event again later. It is called for requests that
    /// are not verified yet, so it should cache.
    /// </summary>
    public Func<HttpContext, CancellationToken, ValueTask<IReadOnlyCollection<Secret>?>>? SecretsProvider { get; set; }

    /// <summary>
    /// Gets or sets how far the time in the signature may be from the current time. The default is five minutes. Deliveries outside of it
    /// get a 503: each attempt of the server is signed anew, so they are accepted once the clock is right.
    /// </summary>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets the largest body to accept, in bytes. The default is 1 MiB.</summary>
    public int MaxBodySize { get; set; } = 1024 * 1024;

    /// <summary>
    /// Gets or sets how long a handler may run before its cancellation token is canceled. The default is five minutes. The server waits for
    /// 30 seconds and delivers the event again; the handler goes on, and the repetition succeeds when it is done.
    /// </summary>
    public TimeSpan HandlerTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Gets or sets where to remember the events that were handled; if <see langword="null"/>, the <see cref="IWebhookDeduplicator"/>
    /// among the services, which remembers them in memory unless you register another.
    /// </summary>
    public IWebhookDeduplicator? Deduplicator { get; set; }

    /// <summary>
    /// Gets or sets how long to remember an event that was handled. The default is two days: the server repeats an event for about one day.
    /// </summary>
    public TimeSpan DeduplicationPeriod { get; set; } = TimeSpan.FromDays(2);

    /// <summary>
    /// Gets or sets a value that indicates whether to acknowledge an event at once and handle it in the background. The default is
    /// <see langword="false"/>: the response is sent when the handler is done, so the server repeats what fails. In the background, a
    /// handler that throws is called again up to <see cref="QueueAttempts"/> times. Events in the queue are handled before the host
    /// stops, but lost if the process crashes.
    /// </summary>
    public bool Enqueue { get; set; }

    /// <summary>
    /// Gets or sets how many events may wait in the background, for all endpoints together. The default is 1,000. If the queue is full, the
    /// response is 503 and the server delivers the event again later.
    /// </summary>
    public int QueueCapacity { get; set; } = 1000;

    /// <summary>Gets or sets how many events are handled at once in the background, for all endpoints together. The default is 4.</summary>
    public int QueueConcurrency { get; set; } = 4;

    /// <summary>Gets or sets how often to try to handle an event in the background. The default is 5, within about 15 seconds.</summary>
    public int QueueAttempts { get; set; } = 5;

    internal LivepeerWebhookOptions Clone()
    {
        var clone = (LivepeerWebhookOptions)MemberwiseClone();
        clone.Secrets = [.. Secrets];
        return clone;
    }

    internal IEnumerable<string> Problems()
    {
        (string Name, bool IsValid)[] rules =
        [
            (nameof(Tolerance), Tolerance > TimeSpan.Zero),
            (nameof(MaxBodySize), MaxBodySize > 0),
            (nameof(HandlerTimeout), HandlerTimeout > TimeSpan.Zero && HandlerTimeout < TimeSpan.FromDays(1)),
            (nameof(DeduplicationPeriod), DeduplicationPeriod > TimeSpan.Zero && DeduplicationPeriod < TimeSpan.FromDays(365)),
            (nameof(QueueCapacity), QueueCapacity > 0),
            (nameof(QueueConcurrency), QueueConcurrency is > 0 and <= 1000),
            (nameof(QueueAttempts), QueueAttempts > 0),
        ];
        IEnumerable<string> problems = rules.Where(rule => !rule.IsValid).Select(rule => $"{rule.Name} is out of range.");
        return Secrets.Any(secret => string.IsNullOrWhiteSpace(secret?.Reveal()))
            ? problems.Append("One of the Secrets is empty.")
            : problems;
    }
}
