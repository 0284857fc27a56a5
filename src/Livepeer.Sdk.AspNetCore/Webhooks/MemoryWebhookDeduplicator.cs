namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>Remembers events in this process. At most <paramref name="capacity"/> that are done; then the oldest are forgotten.</summary>
internal sealed class MemoryWebhookDeduplicator(TimeProvider time, int capacity = 100_000) : IWebhookDeduplicator
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly Queue<(string Key, DateTimeOffset Expires)> _done = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count;
            }
        }
    }

    public Task<WebhookClaim> ClaimAsync(string key, string owner, TimeSpan duration, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            DateTimeOffset now = time.GetUtcNow();
            Forget(now);
            if (_entries.TryGetValue(key, out Entry? entry) && entry.Expires > now)
            {
                return Task.FromResult(entry.Owner is null ? WebhookClaim.Done : WebhookClaim.InProgress);
            }

            _entries[key] = new Entry(owner, now + duration);
            return Task.FromResult(WebhookClaim.Claimed);
        }
    }

    public Task ConfirmAsync(string key, string owner, TimeSpan retention, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            DateTimeOffset now = time.GetUtcNow();
            _entries[key] = new Entry(null, now + retention);
            _done.Enqueue((key, now + retention));
            Forget(now);
        }

        return Task.CompletedTask;
    }

    public Task ReleaseAsync(string key, string owner, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out Entry? entry) && entry.Owner == owner)
            {
                _entries.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void Forget(DateTimeOffset now)
    {
        while (_done.TryPeek(out (string Key, DateTimeOffset Expires) oldest) && (oldest.Expires <= now || _done.Count > capacity))
        {
            _done.Dequeue();
            if (_entries.TryGetValue(oldest.Key, out Entry? entry) && entry == new Entry(null, oldest.Expires))
            {
                _entries.Remove(oldest.Key);
            }
        }
    }

    /// <summary>A claim, or without an owner, an event that is done.</summary>
    private sealed record Entry(string? Owner, DateTimeOffset Expires);
}
