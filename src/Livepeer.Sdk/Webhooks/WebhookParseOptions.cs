namespace Livepeer.Sdk;

/// <summary>The limits within which a webhook delivery is accepted.</summary>
public sealed class WebhookParseOptions
{
    internal static WebhookParseOptions Default { get; } = new();

    /// <summary>
    /// Gets or sets how far the time in the signature may be from the current time, in either direction. The default is five minutes.
    /// Every attempt of the server to deliver an event has a new time. To read deliveries that you stored, set
    /// <see cref="TimeSpan.MaxValue"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan Tolerance
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, nameof(Tolerance));
            field = value;
        }
    } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets the largest body to accept, in bytes. The default is 1 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxBodySize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxBodySize));
            field = value;
        }
    } = 1024 * 1024;

    /// <summary>Gets or sets the time provider. The default is <see cref="TimeProvider.System"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public TimeProvider TimeProvider
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(TimeProvider));
            field = value;
        }
    } = TimeProvider.System;
}
