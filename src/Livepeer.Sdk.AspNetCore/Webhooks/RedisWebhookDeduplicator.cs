using System.Globalization;

namespace Livepeer.Sdk.AspNetCore;

/// <summary>
/// Remembers events in Redis, or a server compatible with it, for services that run as several instances. It works with any client
/// library, through a delegate that runs a Lua script.
/// </summary>
/// <remarks>
/// With StackExchange.Redis:
/// <code>
/// new RedisWebhookDeduplicator(async (script, key, arguments, _) =&gt;
///     (string?)await database.ScriptEvaluateAsync(script, [key], [.. arguments.Select(argument =&gt; (RedisValue)argument)]))
/// </code>
/// </remarks>
/// <param name="evaluate">
/// Runs a script with one key and some arguments, as the command <c>EVAL</c>, and returns its result, which is a string.
/// </param>
public class RedisWebhookDeduplicator(Func<string, string, IReadOnlyList<string>, CancellationToken, Task<string?>> evaluate)
    : IWebhookDeduplicator
{
    private const string Claim = """
        local value = redis.call('GET', KEYS[1])
        if value == 'done' then return 'done' end
        if value then return 'busy' end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return 'claimed'
        """;

    private const string Confirm = "redis.call('SET', KEYS[1], 'done', 'PX', ARGV[1]) return 'ok'";

    private const string Release = "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end return 'ok'";

    private readonly Func<string, string, IReadOnlyList<string>, CancellationToken, Task<string?>> _evaluate =
        evaluate ?? throw new ArgumentNullException(nameof(evaluate));

    /// <inheritdoc/>
    public virtual async Task<WebhookClaim> ClaimAsync(string key, string owner, TimeSpan duration, CancellationToken cancellationToken)
    {
        string? result = await _evaluate(Claim, key, [owner, Milliseconds(duration)], cancellationToken).ConfigureAwait(false);
        return result switch
        {
            "claimed" => WebhookClaim.Claimed,
            "busy" => WebhookClaim.InProgress,
            "done" => WebhookClaim.Done,
            _ => throw new LivepeerException("The delegate that runs a Redis script did not return its result."),
        };
    }

    /// <inheritdoc/>
    public virtual Task ConfirmAsync(string key, string owner, TimeSpan retention, CancellationToken cancellationToken) =>
        _evaluate(Confirm, key, [Milliseconds(retention)], cancellationToken);

    /// <inheritdoc/>
    public virtual Task ReleaseAsync(string key, string owner, CancellationToken cancellationToken) =>
        _evaluate(Release, key, [owner], cancellationToken);

    private static string Milliseconds(TimeSpan time) => Math.Max(1, (long)time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
}
