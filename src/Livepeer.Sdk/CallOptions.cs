using System.Runtime.CompilerServices;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Options for some calls of a client, which take precedence over its <see cref="LivepeerOptions"/>.</summary>
public sealed class CallOptions
{
    /// <summary>
    /// Gets or sets the time limit for each attempt; see <see cref="LivepeerOptions.AttemptTimeout"/>. The default is
    /// <see langword="null"/>: the limit of the client. Use <see cref="Timeout.InfiniteTimeSpan"/> for no limit. For generations, it
    /// takes precedence over <see cref="LivepeerOptions.GenerationTimeout"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than 49 days.</exception>
    public TimeSpan? AttemptTimeout { get; init => field = Limit(value); }

    /// <summary>
    /// Gets or sets the time limit for a whole call, including its retries and the delays between them. The default is
    /// <see langword="null"/>: the limit of the client. Use <see cref="Timeout.InfiniteTimeSpan"/> for no limit. For generations, it
    /// takes precedence over <see cref="LivepeerOptions.GenerationTimeout"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than 49 days.</exception>
    public TimeSpan? TotalTimeout { get; init => field = Limit(value); }

    /// <summary>
    /// Gets or sets the maximum number of retries, from 0 to 100. The default is <see langword="null"/>: that of the client. Whatever the
    /// value is, a request that changes something is sent again only if the server provably did not execute it, or if it only requests
    /// an upload slot.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or more than 100.</exception>
    public int? MaxRetries { get; init => field = Retries(value); }

    /// <summary>
    /// Gets the headers to add to each request to the API. The default is none. Names are not case-sensitive, and values are printable
    /// ASCII. Headers that the SDK or the connection sets, such as <c>Authorization</c>, can't be added. Like the API key, these headers
    /// are sent only to the configured origin, and their values are masked if the server repeats them in an error.
    /// </summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    private static TimeSpan? Limit(TimeSpan? value, [CallerMemberName] string name = "") =>
        value is not { } limit || TimeLimits.IsAllowed(limit)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"The value {TimeLimits.Rule}");

    private static int? Retries(int? value, [CallerMemberName] string name = "") =>
        value is not { } retries || RetryRules.IsAllowed(retries)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"The value {RetryRules.Rule}");
}
