namespace Livepeer.Sdk;

/// <summary>Options for following the events of a stream: where to begin, and how to reconnect.</summary>
public sealed class StreamEventsOptions
{
    internal const int MaxEventIdLength = 1024;

    internal static readonly StreamEventsOptions Default = new();

    /// <summary>Longer delays exceed the limit of timers.</summary>
    private static readonly TimeSpan _longestDelay = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Gets the time to begin at, for past events. The default is <see langword="null"/>: only new events.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>
    /// Gets the ID of the event to begin after; it takes precedence over <see cref="From"/>. If the server no longer has that event, it
    /// begins with new ones.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The value has characters other than printable ASCII, begins or ends with a space, is empty, or has more than 1024 characters.
    /// </exception>
    public string? LastEventId
    {
        get;
        init
        {
            if (value is not null && !IsEventId(value))
            {
                throw new ArgumentException($"An event ID has 1 to {MaxEventIdLength} printable ASCII characters.", nameof(LastEventId));
            }

            field = value;
        }
    }

    /// <summary>
    /// Gets the delay before the first reconnection, doubled with each further failure. The default is <see langword="null"/>: the delay
    /// that the server requests, or one second if it requests none or less.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or longer than 24 days.</exception>
    public TimeSpan? RetryDelay
    {
        get;
        init
        {
            Check(value ?? TimeSpan.Zero, nameof(RetryDelay));
            field = value;
        }
    }

    /// <summary>
    /// Gets the longest delay before a reconnection. The default is one minute. Only a <c>Retry-After</c> can request a longer one, up to
    /// one hour; if it requests more, the sequence ends with an exception.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or longer than 24 days.</exception>
    public TimeSpan MaxRetryDelay
    {
        get;
        init
        {
            Check(value, nameof(MaxRetryDelay));
            field = value;
        }
    } = TimeSpan.FromMinutes(1);

    /// <summary>Whether a header can carry an ID unchanged.</summary>
    internal static bool IsEventId(string id) =>
        id.Length is > 0 and <= MaxEventIdLength && id[0] != ' ' && id[^1] != ' ' && id.All(character => character is >= ' ' and <= '~');

    private static void Check(TimeSpan value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, _longestDelay, name);
    }
}
