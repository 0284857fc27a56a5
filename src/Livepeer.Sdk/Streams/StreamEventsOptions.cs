namespace Livepeer.Sdk;

/// <summary>Where to begin with the messages about a stream, and how to go on after a break.</summary>
public sealed class StreamEventsOptions
{
    internal static readonly StreamEventsOptions Default = new();

    /// <summary>From when on, for messages that are past; from now on unless set.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The message after which to begin; takes the place of <see cref="From"/>. The server forgets old messages and then begins now.</summary>
    public string? LastEventId { get; init; }

    /// <summary>
    /// How long to wait before connecting again after a break, doubled while it fails. What the server asks for unless set, or one
    /// second where it does not.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? ReconnectDelay
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? TimeSpan.Zero, TimeSpan.Zero, nameof(ReconnectDelay));
            field = value;
        }
    }

    /// <summary>The longest wait before connecting again. One minute unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan MaxReconnectDelay
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, nameof(MaxReconnectDelay));
            field = value;
        }
    } = TimeSpan.FromMinutes(1);
}
